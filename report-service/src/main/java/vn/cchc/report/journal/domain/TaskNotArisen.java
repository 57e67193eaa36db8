package vn.cchc.report.journal.domain;

import java.time.LocalDate;
import java.util.UUID;

/// The condition of a conditional task did not come true in time.
public record TaskNotArisen(
        UUID assignmentId,
        UUID planId,
        UUID taskId,
        String agencyCode,
        String planAgencyCode,
        long version,
        LocalDate occurredOn)
        implements TaskFact {}
