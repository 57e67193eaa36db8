package vn.cchc.task.search;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.task.assignment.domain.AssignmentStatus;

/// Counts of what the caller may see.
///
/// @param counted         what shares are shares of: all that neither did not arise nor was cancelled
/// @param overdue         open, and a due date has passed
/// @param completedOnTime completed early, on time, or without a due date to judge by
@Schema(name = "AssignmentSummary")
record AssignmentSummary(
        long total,

        @Schema(description = "The denominator of the share of work done: all but NOT_ARISEN and CANCELLED")
        long counted,

        Map<AssignmentStatus, Long> byStatus,
        long overdue,
        long completedOnTime,
        long completedLate) {}
