package vn.cchc.report.journal.domain;

import java.time.LocalDate;
import java.util.UUID;

/// A due date passed without the work done.
public record TaskDeadlineMissed(
        UUID assignmentId,
        UUID planId,
        UUID taskId,
        String agencyCode,
        String planAgencyCode,
        int seq,
        LocalDate dueOn,
        LocalDate overdueFrom,
        long version,
        LocalDate occurredOn)
        implements TaskFact {}
