package vn.cchc.plan.plan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.deadline.Clause;
import vn.cchc.calendar.deadline.Deadline;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.PlanRefusal;
import vn.cchc.plan.plan.domain.PlanRefused;
import vn.cchc.plan.plan.domain.PlanTask;
import vn.cchc.plan.plan.domain.Plans;
import vn.cchc.plan.workingcalendar.DueReckoning;
import vn.cchc.plan.workingcalendar.DueRules;

/// A person says what a printed deadline means. The printed text stays.
@ApplicationScoped
public class TypeDeadline {

    /// @param note where the person knows it from
    public record Command(
            SeenPlan seen,
            int ordinal,
            List<Clause> clauses,
            @Nullable String note) {}

    /// The plan's next version, the deadline and the calendar its days follow from.
    public record Outcome(Plan plan, Deadline deadline, DueReckoning reckoning) {}

    private final Plans plans;
    private final PlanAccess access;
    private final DraftEditing editing;
    private final DueRules dueRules;

    TypeDeadline(Plans plans, PlanAccess access, DraftEditing editing, DueRules dueRules) {
        this.plans = plans;
        this.access = access;
        this.editing = editing;
        this.dueRules = dueRules;
    }

    @Transactional
    public Outcome handle(Command command) {
        Plan plan = access.forWriting(command.seen());
        PlanTask task = plans.task(plan.id(), command.ordinal())
                .orElseThrow(() -> new PlanRefused(new PlanRefusal.TaskUnknown(command.ordinal())));
        editing.requireUnconfirmed(plan, task);
        Plan.DeadlineTyped typed = plan.typeDeadline(task, command.clauses());
        plans.save(typed, Signatures.of(command.seen().caller(), command.note()));
        Deadline deadline = Objects.requireNonNull(typed.task().deadline());
        return new Outcome(typed.plan(), deadline, dueRules.current());
    }
}
