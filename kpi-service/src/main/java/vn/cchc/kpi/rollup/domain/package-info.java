/// Figures of any agency and any span of reporting months, and the order they put agencies in. Plain Java.
///
/// Everything is added up from counts: first what each agency itself counted in a span
/// ([vn.cchc.kpi.rollup.domain.Sum]), by the kinds of the metrics, then the agencies up the tree. Nothing here adds
/// or averages percentages.
@NullMarked
package vn.cchc.kpi.rollup.domain;

import org.jspecify.annotations.NullMarked;
