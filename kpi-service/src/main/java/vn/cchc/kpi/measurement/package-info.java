/// Counts no system pushes, entered by people with evidence. Corrected by a higher revision; every revision is kept.
/// What depends on a measurement is assessed in the same transaction.
@NullMarked
package vn.cchc.kpi.measurement;

import org.jspecify.annotations.NullMarked;
