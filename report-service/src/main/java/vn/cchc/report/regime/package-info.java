/// Who has to report when: reporting regimes, kept by administrators and versioned by the day they take effect.
/// A stored version never changes; a report looks up the version known at its cut-off.
@NullMarked
package vn.cchc.report.regime;

import org.jspecify.annotations.NullMarked;
