package vn.cchc.report.journal.domain;

import java.time.LocalDate;
import java.util.UUID;

/// One occurrence or checkpoint was done and verified.
public record TaskOccurrenceCompleted(
        UUID assignmentId,
        UUID planId,
        UUID taskId,
        String agencyCode,
        String planAgencyCode,
        int seq,
        LocalDate dueOn,
        LocalDate doneOn,
        long version,
        LocalDate occurredOn)
        implements TaskFact {}
