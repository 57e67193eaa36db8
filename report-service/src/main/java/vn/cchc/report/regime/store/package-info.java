/// How regimes are kept: one row per version, never updated. Nothing outside sees the rows.
@NullMarked
package vn.cchc.report.regime.store;

import org.jspecify.annotations.NullMarked;
