package vn.cchc.plan.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.document.PlanTarget;

/// A plan came into force: its leaf rows with the agencies they are given to, and its targets.
///
/// @param superiorPlanIds plans of this suite that it implements, whether or not they are in force yet
public record PlanActivated(
        Plan plan, List<GivenTask> tasks, List<PlanTarget> targets, List<UUID> superiorPlanIds, LocalDate occurredOn) {

    /// The same, told of the plan as it is after the step.
    public PlanActivated of(Plan after) {
        return new PlanActivated(after, tasks, targets, superiorPlanIds, occurredOn);
    }

    /// A leaf row, its units by code.
    ///
    /// @param dueOn    last acceptable day, absent for work without one
    /// @param closesOn day after which nothing more is expected
    public record GivenTask(
            PlanTask task,
            List<String> leads,
            List<String> coordinating,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate closesOn) {}
}
