package vn.cchc.plan.workingcalendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.deadline.Clause;
import vn.cchc.calendar.deadline.Deadline;
import vn.cchc.calendar.deadline.DueItem;
import vn.cchc.calendar.deadline.PlanYears;

/// Which days of a deadline another calendar moves.
record DueMoves(DueReckoning before, DueReckoning after) {

    /// One day under one calendar.
    ///
    /// @param lastWorkingDay the last day in time on which anybody works
    @Schema(name = "DueDay")
    record Day(LocalDate dueOn, LocalDate overdueFrom, LocalDate lastWorkingDay) {}

    /// One day that moves, or whose last working day does.
    ///
    /// @param seq    of the due date or round in its deadline; absent for a day counted from another
    /// @param anchor what a relative clause counts from
    @Schema(name = "MovedDay")
    record Moved(
            @Nullable Integer seq,
            DueItem.Kind kind,
            @Nullable String anchor,
            Day before,
            Day after) {

        boolean dueMoves() {
            return !before.dueOn().equals(after.dueOn());
        }
    }

    /// In the order of the deadline; checkpoints of ongoing work are fixed days of the reporting regime.
    List<Moved> of(Deadline deadline, PlanYears years) {
        List<Moved> moved = new ArrayList<>();
        List<DueItem> old = before.dates().occurrences(deadline);
        List<DueItem> now = after.dates().occurrences(deadline);
        for (int i = 0; i < old.size(); i++) {
            DueItem item = old.get(i);
            if (item.kind() != DueItem.Kind.CHECKPOINT) {
                Day then = day(before, item.dueOn(), item.overdueFrom());
                add(
                        moved,
                        new Moved(
                                item.seq(),
                                item.kind(),
                                null,
                                then,
                                day(after, now.get(i).dueOn(), now.get(i).overdueFrom())));
            }
        }
        deadline.clauses().forEach(clause -> relative(clause, years).forEach(day -> add(moved, day)));
        return moved;
    }

    private List<Moved> relative(Clause clause, PlanYears years) {
        if (!(clause instanceof Clause.Relative relative)) {
            return List.of();
        }
        List<LocalDate> anchors = AnchorDays.of(relative.anchor(), years);
        DueItem.Kind kind = anchors.size() > 1 ? DueItem.Kind.OCCURRENCE : DueItem.Kind.DUE;
        return anchors.stream()
                .map(anchor -> new Moved(
                        null, kind, relative.anchor(), day(before, relative, anchor), day(after, relative, anchor)))
                .toList();
    }

    private static Day day(DueReckoning reckoning, Clause.Relative relative, LocalDate anchor) {
        LocalDate dueOn = reckoning.dates().dueOn(relative, anchor);
        return day(reckoning, dueOn, dueOn.plusDays(1));
    }

    private static Day day(DueReckoning reckoning, LocalDate dueOn, LocalDate overdueFrom) {
        return new Day(dueOn, overdueFrom, reckoning.lastWorkingDay(dueOn));
    }

    private static void add(List<Moved> moved, Moved day) {
        if (!day.before().equals(day.after())) {
            moved.add(day);
        }
    }
}
