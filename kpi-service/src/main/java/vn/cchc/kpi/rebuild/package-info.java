/// Rebuilding what is kept ready from the facts it follows from, while the service serves.
///
/// Totals, counters and assessments are changed fact by fact; here they are made once more from the stored facts
/// alone and compared byte by byte. What differs is mended and told like any other change. A feature joins by
/// offering a [vn.cchc.kpi.rebuild.Rebuildable]; this package knows none of them.
@NullMarked
package vn.cchc.kpi.rebuild;

import org.jspecify.annotations.NullMarked;
