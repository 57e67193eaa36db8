package vn.cchc.plan.plan.usecase;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.deadline.Deadline;
import vn.cchc.calendar.deadline.DueDates;
import vn.cchc.plan.plan.domain.PlanActivated.GivenTask;
import vn.cchc.plan.plan.domain.PlanTask;
import vn.cchc.plan.unitname.UnitDirectory;

/// Gives leaf rows to agencies. A unit that leads does not coordinate itself.
record TaskGiving(UnitDirectory units, DueDates dates) {

    GivenTask give(PlanTask task) {
        List<String> leads = codes(task.printed().leads());
        List<String> coordinating = codes(task.printed().coordinating()).stream()
                .filter(code -> !leads.contains(code))
                .toList();
        return new GivenTask(task, leads, coordinating, dueOn(task.deadline()), closesOn(task.deadline()));
    }

    List<String> codes(List<String> texts) {
        return texts.stream()
                .flatMap(text -> units.match(text).codesOrNone().stream())
                .distinct()
                .toList();
    }

    private @Nullable LocalDate dueOn(@Nullable Deadline deadline) {
        return deadline == null ? null : dates.dueOn(deadline).orElse(null);
    }

    private @Nullable LocalDate closesOn(@Nullable Deadline deadline) {
        return deadline == null ? null : dates.closesOn(deadline).orElse(null);
    }
}
