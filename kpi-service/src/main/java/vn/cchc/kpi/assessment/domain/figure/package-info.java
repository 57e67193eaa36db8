/// From counts of agencies and windows to the figure of a period: what is summed, what is taken first, last or
/// newest.
@NullMarked
package vn.cchc.kpi.assessment.domain.figure;

import org.jspecify.annotations.NullMarked;
