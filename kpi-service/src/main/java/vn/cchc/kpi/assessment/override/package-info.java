/// A person's word instead of what was computed: set by the head of the agency whose target it is, with a reason and
/// a last day, taken back, or ended by that day. Visible wherever the assessment is.
@NullMarked
package vn.cchc.kpi.assessment.override;

import org.jspecify.annotations.NullMarked;
