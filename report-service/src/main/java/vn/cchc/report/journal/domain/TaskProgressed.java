package vn.cchc.report.journal.domain;

import java.time.LocalDate;
import java.util.UUID;

/// Work was begun, reported done or returned: kept in the journal, without effect on the figures.
public record TaskProgressed(
        UUID assignmentId,
        UUID planId,
        UUID taskId,
        String agencyCode,
        String planAgencyCode,
        long version,
        LocalDate occurredOn)
        implements TaskFact {}
