package vn.cchc.task.assignment.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.deadline.Clause;
import vn.cchc.calendar.deadline.Deadline;

/// A row of a plan's appendix as the plan states it.
///
/// @param issuerCode   agency that issued the plan
/// @param area         reform area, e.g. `PROCEDURE`
/// @param coordinating agency codes of the coordinating units
public record PlannedTask(
        UUID planId,
        String issuerCode,
        UUID taskId,
        int ordinal,
        @Nullable String no,
        @Nullable String section,
        String area,
        String content,
        List<String> coordinating,
        List<String> products,
        Deadline deadline) {

    public PlannedTask {
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(issuerCode, "issuerCode");
        Objects.requireNonNull(taskId, "taskId");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(deadline, "deadline");
        coordinating = List.copyOf(coordinating);
        products = List.copyOf(products);
    }

    /// Whether an outside fact may still set a day: a condition, an anchor, or a text a person has to read.
    boolean isOpenEnded() {
        return deadline.clauses().stream().anyMatch(PlannedTask::isOpenEnded);
    }

    /// Whether nobody can tell from the plan when it is due, though it should be.
    boolean needsDate() {
        return deadline.clauses().stream()
                .anyMatch(clause -> clause instanceof Clause.Unparsed || clause instanceof Clause.Relative);
    }

    /// The day until which a condition may come true, the latest of several.
    Optional<LocalDate> backstop() {
        return deadline.clauses().stream()
                .filter(Clause.Conditional.class::isInstance)
                .map(Clause.Conditional.class::cast)
                .map(Clause.Conditional::backstop)
                .max(Comparator.naturalOrder());
    }

    private static boolean isOpenEnded(Clause clause) {
        return switch (clause.kind()) {
            case CONDITIONAL, RELATIVE, UNPARSED -> true;
            case BEFORE_DATE, BY_DATE, ON_DATE, MONTH, QUARTER, HALF_YEAR, YEAR, RANGE, CONTINUOUS, RECURRING -> false;
        };
    }
}
