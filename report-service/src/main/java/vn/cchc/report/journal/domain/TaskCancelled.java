package vn.cchc.report.journal.domain;

import java.time.LocalDate;
import java.util.UUID;

/// The task is owed no longer; a later [TaskAssigned] brings it back.
public record TaskCancelled(
        UUID assignmentId,
        UUID planId,
        UUID taskId,
        String agencyCode,
        String planAgencyCode,
        long version,
        LocalDate occurredOn)
        implements TaskFact {}
