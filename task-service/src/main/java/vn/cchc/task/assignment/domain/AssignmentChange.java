package vn.cchc.task.assignment.domain;

import java.util.List;

/// The next state and the facts that explain it: one cannot be had without the other.
///
/// The version grows by one per fact, so that every fact carries its own; by one as well when there is none to tell.
///
/// @param before version the change was made on
public record AssignmentChange(long before, Assignment after, List<AssignmentEvent> events) {

    public AssignmentChange {
        events = List.copyOf(events);
    }

    static AssignmentChange of(Assignment before, Progress after, AssignmentEvent... events) {
        long version = before.version() + Math.max(1, events.length);
        return new AssignmentChange(before.version(), before.next(version, after), List.of(events));
    }

    /// Version of the `index`-th fact, counted from zero.
    public long version(int index) {
        return after.version() - events.size() + 1 + index;
    }
}
