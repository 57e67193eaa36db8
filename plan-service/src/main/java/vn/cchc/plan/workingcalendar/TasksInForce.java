package vn.cchc.plan.workingcalendar;

import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.deadline.Deadline;
import vn.cchc.calendar.deadline.PlanYears;
import vn.cchc.kit.identity.Caller;

/// The tasks whose days a calendar decides on. Plans keep them.
public interface TasksInForce {

    /// Which plan a task stands in.
    record OfPlan(UUID id, String agencyCode, @Nullable String number, String title, PlanYears years) {}

    /// A leaf row of a plan in force.
    ///
    /// @param no number as printed
    record TaskInForce(
            OfPlan plan, UUID taskId, int ordinal, @Nullable String no, String content, Deadline deadline) {}

    /// Shows every task the caller sees, by plan id and ordinal, one at a time.
    void forEach(Caller caller, Consumer<TaskInForce> look);
}
