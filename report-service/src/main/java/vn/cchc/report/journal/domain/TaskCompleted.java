package vn.cchc.report.journal.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The unit's share was verified as done.
public record TaskCompleted(
        UUID assignmentId,
        UUID planId,
        UUID taskId,
        String agencyCode,
        String planAgencyCode,
        LocalDate doneOn,
        @Nullable LocalDate dueOn,
        String timeliness,
        long version,
        LocalDate occurredOn)
        implements TaskFact {}
