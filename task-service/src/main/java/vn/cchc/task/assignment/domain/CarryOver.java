package vn.cchc.task.assignment.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.cchc.calendar.deadline.DueItem;

/// Takes what was reported from the due dates of one edition of a plan to those of the next.
///
/// A day that stays keeps all that is known of it. A due date that moved takes its report along, where one alone is
/// gone and one alone is new, in the same place among the due dates. Of several nobody can tell which moved where, and
/// a due date added behind the others is work of its own: those are open. Any other reported day that the plan no
/// longer has stays behind the new ones as history; one nobody reported goes.
///
/// @param amendedOn day the edition was put into force, which judges whether a new due date was past then
/// @param revived   whether the assignment had been cancelled: then the days that passed meanwhile are past due too
record CarryOver(LocalDate amendedOn, boolean revived) {

    /// @param was how the old ones are numbered
    /// @param now how the new ones are
    List<Occurrence> from(List<Occurrence> old, Numbering was, List<Occurrence> items, Numbering now) {
        List<Occurrence> left = new ArrayList<>(old);
        List<Optional<Occurrence>> same =
                items.stream().map(item -> take(left, item::isSameDay)).toList();
        Optional<Moved> moved = moved(
                old.stream().filter(item -> !was.isHistory(item)).toList(),
                left.stream().filter(item -> !was.isHistory(item)).toList(),
                items,
                IntStream.range(0, items.size())
                        .filter(i -> same.get(i).isEmpty())
                        .mapToObj(items::get)
                        .toList());
        moved.ifPresent(due -> left.remove(due.from()));
        List<Occurrence> carried = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Occurrence item = items.get(i);
            carried.add(same.get(i).map(known -> kept(known, item)).orElseGet(() -> newDay(moved, item)));
        }
        List<Occurrence> history = left.stream().filter(Occurrence::hasProgress).toList();
        for (int i = 0; i < history.size(); i++) {
            carried.add(history.get(i).numbered(now.firstOfHistory() + i));
        }
        return carried;
    }

    private Occurrence kept(Occurrence known, Occurrence item) {
        Occurrence same = known.numbered(item.seq());
        return revived && !same.hasProgress() && !same.missed() ? same.setOn(amendedOn) : same;
    }

    private Occurrence newDay(Optional<Moved> moved, Occurrence item) {
        return moved.filter(due -> due.to().equals(item))
                .map(due -> due.from().movedTo(item, amendedOn))
                .orElseGet(() -> item.setOn(amendedOn));
    }

    private record Moved(Occurrence from, Occurrence to) {}

    private static Optional<Moved> moved(
            List<Occurrence> old, List<Occurrence> gone, List<Occurrence> items, List<Occurrence> fresh) {
        return onlyDue(gone)
                .flatMap(from -> onlyDue(fresh).map(to -> new Moved(from, to)))
                .filter(due -> place(due.from(), old) == place(due.to(), items));
    }

    private static Optional<Occurrence> onlyDue(List<Occurrence> items) {
        List<Occurrence> due = items.stream().filter(CarryOver::isDue).toList();
        return due.size() == 1 ? Optional.of(due.getFirst()) : Optional.empty();
    }

    /// How many due dates of its edition come before it.
    private static long place(Occurrence due, List<Occurrence> edition) {
        return edition.stream()
                .filter(other -> isDue(other) && other.dueOn().isBefore(due.dueOn()))
                .count();
    }

    private static boolean isDue(Occurrence item) {
        return item.kind() == DueItem.Kind.DUE;
    }

    private static Optional<Occurrence> take(List<Occurrence> left, Predicate<Occurrence> wanted) {
        Optional<Occurrence> found = left.stream().filter(wanted).findFirst();
        found.ifPresent(left::remove);
        return found;
    }
}
