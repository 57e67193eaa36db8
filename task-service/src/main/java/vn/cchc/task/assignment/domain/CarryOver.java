package vn.cchc.task.assignment.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.cchc.calendar.deadline.DueItem;

/// Takes what was reported from the due dates of one edition of a plan to those of the next.
///
/// A day that stays keeps all that is known of it. A due date of the whole that moves takes its report along. Any
/// other reported day that the plan no longer has stays behind the new ones as history; one nobody reported goes.
///
/// @param amendedOn day the edition was put into force, which judges whether a new due date was past then
/// @param revived   whether the assignment had been cancelled: then the days that passed meanwhile are past due too
record CarryOver(LocalDate amendedOn, boolean revived) {

    List<Occurrence> from(List<Occurrence> old, List<Occurrence> items) {
        List<Occurrence> left = new ArrayList<>(old);
        List<Optional<Occurrence>> same =
                items.stream().map(item -> take(left, item::isSameDay)).toList();
        List<Occurrence> carried = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Occurrence item = items.get(i);
            carried.add(same.get(i).map(known -> kept(known, item)).orElseGet(() -> newDay(left, item)));
        }
        left.stream().filter(Occurrence::hasProgress).forEach(done -> carried.add(done.numbered(carried.size() + 1)));
        return carried;
    }

    private Occurrence kept(Occurrence known, Occurrence item) {
        Occurrence same = known.numbered(item.seq());
        return revived && !same.hasProgress() && !same.missed() ? same.setOn(amendedOn) : same;
    }

    private Occurrence newDay(List<Occurrence> left, Occurrence item) {
        if (item.kind() != DueItem.Kind.DUE) {
            return item.setOn(amendedOn);
        }
        return take(left, old -> old.kind() == DueItem.Kind.DUE && old.hasProgress())
                .map(old -> old.movedTo(item, amendedOn))
                .orElseGet(() -> item.setOn(amendedOn));
    }

    private static Optional<Occurrence> take(List<Occurrence> left, Predicate<Occurrence> wanted) {
        Optional<Occurrence> found = left.stream().filter(wanted).findFirst();
        found.ifPresent(left::remove);
        return found;
    }
}
