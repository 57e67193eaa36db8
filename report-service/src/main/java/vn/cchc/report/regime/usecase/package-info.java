/// The two intentions with regimes: keep one, look one up.
/// Transactions begin here.
@NullMarked
package vn.cchc.report.regime.usecase;

import org.jspecify.annotations.NullMarked;
