/// The rules: (definition version, numerator, denominator, target, day) → status. Plain Java, no clock, no database.
///
/// Ratios are compared by counts, never by rounded percentages. [vn.cchc.kpi.assessment.domain.Assessor] is the
/// entry; `figure` turns what was counted into the figures of a period.
@NullMarked
package vn.cchc.kpi.assessment.domain;

import org.jspecify.annotations.NullMarked;
