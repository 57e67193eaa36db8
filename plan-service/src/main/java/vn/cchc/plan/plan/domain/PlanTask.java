package vn.cchc.plan.plan.domain;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.deadline.Clause;
import vn.cchc.calendar.deadline.Deadline;
import vn.cchc.calendar.parse.DeadlineParser;
import vn.cchc.plan.plan.domain.document.PrintedTask;

/// A row of the appendix and what its deadline means.
///
/// @param deadline absent for group rows only: they are not tracked
public record PlanTask(
        UUID taskId, PrintedTask printed, @Nullable Deadline deadline) {

    /// Reads the printed deadline; what cannot be read stays as an unparsed clause.
    public static PlanTask read(UUID taskId, PrintedTask printed, DeadlineParser parser) {
        return new PlanTask(taskId, printed, printed.group() ? null : parser.parse(printed.deadlineText()));
    }

    /// The same row, printed otherwise. What a person typed for its deadline holds as long as the text of it does.
    public PlanTask corrected(PrintedTask other, DeadlineParser parser) {
        boolean typed = deadline != null && deadline.parsedBy() == Deadline.ParsedBy.HUMAN;
        boolean same = !other.group() && Objects.equals(printed.deadlineText(), other.deadlineText());
        return typed && same ? new PlanTask(taskId, other, deadline) : read(taskId, other, parser);
    }

    public int ordinal() {
        return printed.ordinal();
    }

    public boolean isLeaf() {
        return deadline != null;
    }

    public boolean needsHuman() {
        return deadline != null && deadline.needsHuman();
    }

    public PlanTask typed(List<Clause> clauses) {
        if (deadline == null) {
            throw new PlanRefused(new PlanRefusal.GroupWithoutDeadline(ordinal()));
        }
        if (clauses.stream().anyMatch(Clause.Unparsed.class::isInstance)) {
            throw new PlanRefused(new PlanRefusal.ClauseNotTyped(ordinal()));
        }
        return new PlanTask(taskId, printed, deadline.typedByHuman(clauses));
    }
}
