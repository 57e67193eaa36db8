package vn.cchc.report.assembly.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.report.journal.domain.TaskAssigned;
import vn.cchc.report.journal.domain.TaskAssigned.Occurrence;
import vn.cchc.report.journal.domain.TaskCancelled;
import vn.cchc.report.journal.domain.TaskCompleted;
import vn.cchc.report.journal.domain.TaskDeadlineMissed;
import vn.cchc.report.journal.domain.TaskFact;
import vn.cchc.report.journal.domain.TaskNotArisen;
import vn.cchc.report.journal.domain.TaskOccurrenceCompleted;
import vn.cchc.report.journal.domain.TaskProgressed;
import vn.cchc.report.journal.domain.TaskTriggered;

/// What is known of one assignment: per kind of fact the newest version, per due day what was done and missed. Days
/// are what a due item is known by; its number changes when the plan is amended.
final class AssignmentHistory {

    private static final String LATE = "LATE";
    private static final String DUE = "DUE";

    private final TaskFact any;
    private final Map<LocalDate, TaskOccurrenceCompleted> occurrencesDone = new HashMap<>();
    private final Map<LocalDate, TaskDeadlineMissed> missed = new HashMap<>();
    private @Nullable TaskAssigned assigned;
    private @Nullable TaskCompleted completed;
    private final List<TaskTriggered> triggers = new ArrayList<>();
    private boolean everWaiting;
    private @Nullable TaskNotArisen notArisen;
    private @Nullable TaskCancelled cancelled;
    private final LocalDate end;

    /// @param facts at least one, all of the same assignment
    /// @param end   last day whose changes of the assignment count; what it first was counts in any case
    AssignmentHistory(Collection<TaskFact> facts, LocalDate end) {
        this.end = end;
        List<TaskFact> byVersion = new ArrayList<>(facts);
        byVersion.sort(Comparator.comparingLong(TaskFact::version).thenComparing(TaskFact::toString));
        any = byVersion.getFirst();
        byVersion.forEach(this::take);
    }

    private void take(TaskFact fact) {
        switch (fact) {
            case TaskAssigned a -> {
                if (assigned == null || !a.occurredOn().isAfter(end)) {
                    assigned = a;
                    everWaiting |= TaskAssigned.WAITING.equals(a.status());
                }
            }
            case TaskCancelled c -> {
                if (!c.occurredOn().isAfter(end)) {
                    cancelled = c;
                }
            }
            case TaskCompleted c -> completed = c;
            case TaskTriggered t -> triggers.add(t);
            case TaskNotArisen n -> notArisen = n;
            case TaskOccurrenceCompleted o -> occurrencesDone.put(o.dueOn(), o);
            case TaskDeadlineMissed m -> missed.put(m.dueOn(), m);
            case TaskProgressed _ -> {
                // begun, reported or returned: the figures know only verified work
            }
        }
    }

    UUID planId() {
        return any.planId();
    }

    UUID taskId() {
        return any.taskId();
    }

    String unitCode() {
        return any.agencyCode();
    }

    String issuerCode() {
        return any.planAgencyCode();
    }

    Optional<TaskAssigned> assigned() {
        return Optional.ofNullable(assigned);
    }

    /// Owed no longer by the end of the window.
    boolean isCancelled() {
        return cancelled != null && (assigned == null || assigned.version() < cancelled.version());
    }

    /// True when the work was done or its time was over before `day`.
    boolean closedBefore(LocalDate day) {
        LocalDate closesOn = assigned == null ? null : assigned.closesOn();
        if (completed != null) {
            return completed.doneOn().isBefore(day);
        }
        return closesOn != null && closesOn.isBefore(day) && overdue(day).isEmpty();
    }

    /// @param doneBy  work done later is not done yet
    /// @param today due dates after this day are not missed yet
    TaskState state(LocalDate doneBy, LocalDate today) {
        if (completed != null && !completed.doneOn().isAfter(doneBy)) {
            return late(completed) ? TaskState.DONE_LATE : TaskState.DONE_ON_TIME;
        }
        if (waiting(doneBy)) {
            return TaskState.NOT_ARISEN;
        }
        return overdue(today, doneBy).isPresent() ? TaskState.OVERDUE : TaskState.NOT_DUE;
    }

    /// The earliest due item that is missed on `today` and was not done by `doneBy`.
    Optional<Occurrence> overdue(LocalDate today, LocalDate doneBy) {
        return dueItems().stream()
                .filter(item -> !item.overdueFrom().isAfter(today))
                .filter(item -> doneOn(item, doneBy) == null)
                .min(Comparator.comparing(Occurrence::overdueFrom).thenComparingInt(Occurrence::seq));
    }

    private Optional<Occurrence> overdue(LocalDate today) {
        return overdue(today, today);
    }

    /// The condition had not come true by `day`, be it still open or given up. A late trigger revives a task.
    private boolean waiting(LocalDate day) {
        if (triggers.stream().anyMatch(trigger -> !trigger.triggeredOn().isAfter(day))) {
            return false;
        }
        boolean open = assigned != null && TaskAssigned.WAITING.equals(assigned.status());
        return notArisen != null || open || (everWaiting && !triggers.isEmpty());
    }

    private boolean late(TaskCompleted done) {
        List<Occurrence> items = dueItems();
        if (items.isEmpty()) {
            return LATE.equals(done.timeliness());
        }
        if (items.size() == 1) {
            LocalDate day = doneOn(items.getFirst(), done.doneOn());
            return !(day == null ? done.doneOn() : day)
                    .isBefore(items.getFirst().overdueFrom());
        }
        return LATE.equals(done.timeliness()) || items.stream().anyMatch(this::wasLate);
    }

    private boolean wasLate(Occurrence item) {
        TaskOccurrenceCompleted done = occurrencesDone.get(item.dueOn());
        return done != null && !done.doneOn().isBefore(item.overdueFrom());
    }

    private @Nullable LocalDate doneOn(Occurrence item, LocalDate doneBy) {
        TaskOccurrenceCompleted done = occurrencesDone.get(item.dueOn());
        return done == null || done.doneOn().isAfter(doneBy) ? null : done.doneOn();
    }

    /// Due dates and occurrences: what the assignment says, what was missed since it said so, and the date a trigger
    /// set. A date missed before, that the assignment no longer names, was taken away by an amendment.
    private List<Occurrence> dueItems() {
        List<Occurrence> said = assigned == null ? List.of() : assigned.occurrences();
        long saidIn = assigned == null ? 0 : assigned.version();
        Map<LocalDate, Occurrence> items = new TreeMap<>();
        said.stream().filter(Occurrence::binds).forEach(item -> items.putIfAbsent(item.dueOn(), item));
        Set<LocalDate> named = said.stream().map(Occurrence::dueOn).collect(Collectors.toSet());
        missed.values().stream()
                .filter(m -> m.version() > saidIn && !named.contains(m.dueOn()))
                .filter(m -> !m.overdueFrom().isAfter(end))
                .forEach(m -> items.put(m.dueOn(), new Occurrence(m.seq(), DUE, m.dueOn(), m.overdueFrom())));
        int next = said.stream().mapToInt(Occurrence::seq).max().orElse(0) + 1;
        triggers.stream()
                .map(TaskTriggered::dueOn)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(dueOn -> items.computeIfAbsent(dueOn, day -> triggered(next, day)));
        return List.copyOf(items.values());
    }

    /// Only a missed date tells the day after it exactly.
    private Occurrence triggered(int seq, LocalDate dueOn) {
        TaskDeadlineMissed known = missed.get(dueOn);
        return new Occurrence(seq, DUE, dueOn, known == null ? dueOn.plusDays(1) : known.overdueFrom());
    }
}
