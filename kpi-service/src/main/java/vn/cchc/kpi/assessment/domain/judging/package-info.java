/// The rules: (definition version, figures, target, day) → status. [Assessor] is the entry.
///
/// Ratios are compared by counts, never by rounded percentages.
@NullMarked
package vn.cchc.kpi.assessment.domain.judging;

import org.jspecify.annotations.NullMarked;
