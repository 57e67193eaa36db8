package vn.cchc.plan.plan.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.deadline.Deadline;
import vn.cchc.calendar.deadline.DueDates;
import vn.cchc.plan.plan.domain.PlanActivated.GivenTask;
import vn.cchc.plan.plan.domain.PlanRefusal;
import vn.cchc.plan.plan.domain.PlanRefused;
import vn.cchc.plan.plan.domain.PlanTask;
import vn.cchc.plan.unitname.UnitDirectory;

/// Gives leaf rows to agencies. A unit that leads does not coordinate itself.
record TaskGiving(UnitDirectory units, DueDates dates) {

    /// All codes of all rows together: more would be no plan, but an attempt to make the service hold them.
    static final int MOST_UNITS = 500_000;

    /// @throws PlanRefused when the rows name more than [#MOST_UNITS]
    List<GivenTask> giveAll(Stream<PlanTask> leaves) {
        List<GivenTask> given = new ArrayList<>();
        int units = 0;
        for (PlanTask leaf : (Iterable<PlanTask>) leaves::iterator) {
            GivenTask task = give(leaf);
            units += task.leads().size() + task.coordinating().size();
            if (units > MOST_UNITS) {
                throw new PlanRefused(new PlanRefusal.TooManyUnits(MOST_UNITS));
            }
            given.add(task);
        }
        return given;
    }

    GivenTask give(PlanTask task) {
        List<String> leads = codes(task.printed().leads());
        Set<String> leading = Set.copyOf(leads);
        List<String> coordinating = codes(task.printed().coordinating()).stream()
                .filter(code -> !leading.contains(code))
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
