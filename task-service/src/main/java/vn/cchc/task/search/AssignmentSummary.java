package vn.cchc.task.search;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.task.assignment.domain.AssignmentStatus;

/// Counts of what the caller may see.
///
/// @param overdue         open, and a due date has passed
/// @param completedOnTime completed early, on time, or without a due date to judge by
@Schema(name = "AssignmentSummary")
record AssignmentSummary(
        long total, Map<AssignmentStatus, Long> byStatus, long overdue, long completedOnTime, long completedLate) {}
