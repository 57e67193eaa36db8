package vn.cchc.report.journal.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The condition of a conditional task came true.
///
/// @param dueOn due date set with it, if any
public record TaskTriggered(
        UUID assignmentId,
        UUID planId,
        UUID taskId,
        String agencyCode,
        String planAgencyCode,
        LocalDate triggeredOn,
        @Nullable LocalDate dueOn,
        long version,
        LocalDate occurredOn)
        implements TaskFact {}
