package vn.cchc.task.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.deadline.Clause;

/// The part of `vn.cchc.plan.activated.v1` and `vn.cchc.plan.amended.v1` this service reads: all that the plan asks
/// for from then on. Due dates in it are not read: they follow from the clauses under this service's own policy.
///
/// @param effectiveOn day from which an amendment applies; a plan just activated applies from `occurredOn`
record PlanEdition(
        UUID planId,
        String agencyCode,
        @Nullable String number,
        String title,
        List<Row> tasks,
        @Nullable LocalDate effectiveOn,
        long version,
        LocalDate occurredOn) {

    static final String ACTIVATED = "vn.cchc.plan.activated.v1";
    static final String AMENDED = "vn.cchc.plan.amended.v1";

    PlanEdition {
        tasks = List.copyOf(tasks);
    }

    /// A leaf row of the appendix.
    record Row(
            UUID taskId,
            int ordinal,
            @Nullable String no,
            @Nullable String section,
            String area,
            String content,
            List<String> leads,
            List<String> coordinating,
            @Nullable List<String> products,
            DeadlineCell deadline) {}

    /// A deadline as typed value with its raw text.
    record DeadlineCell(@Nullable String rawText, List<Clause> clauses) {}
}
