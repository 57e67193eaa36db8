package vn.cchc.plan.workingcalendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.WorkingCalendar;
import vn.cchc.kit.identity.Caller;
import vn.cchc.plan.workingcalendar.DueMoves.Moved;
import vn.cchc.plan.workingcalendar.TasksInForce.TaskInForce;

/// Says what entering the days of a year would change: the days themselves, and the due dates of tasks in force that
/// the caller sees. Keeps nothing.
@ApplicationScoped
class PreviewCalendarYear {

    /// @param seen  version the caller has read, absent when they do not care
    /// @param after the task the page begins after
    record Command(
            CalendarYear entered,
            @Nullable Long seen,
            @Nullable Place after,
            int limit,
            Caller caller) {}

    /// Where a task stands among all tasks in force.
    record Place(UUID plan, int ordinal) {

        static Place of(TaskInForce task) {
            return new Place(task.plan().id(), task.ordinal());
        }

        boolean isBefore(Place other) {
            // as the database orders ids, not as UUID does
            int plans = plan.toString().compareTo(other.plan.toString());
            return plans < 0 || (plans == 0 && ordinal < other.ordinal);
        }
    }

    /// A task and those of its days that move.
    record MovedTask(TaskInForce task, List<Moved> days) {

        boolean dueMoves() {
            return days.stream().anyMatch(Moved::dueMoves);
        }
    }

    /// @param stored       version that would be replaced, absent when the year is new
    /// @param dueMoves     tasks in all of which a due date moves
    /// @param onlyAdvised  tasks in all of which only the last working day before a due date moves
    /// @param tasks        at most `limit` of both, by plan and ordinal
    record Outcome(
            @Nullable Long stored,
            CalendarDifference difference,
            int dueMoves,
            int onlyAdvised,
            List<MovedTask> tasks) {}

    private final CalendarYears years;
    private final DueRules rules;
    private final TasksInForce tasks;

    PreviewCalendarYear(CalendarYears years, DueRules rules, TasksInForce tasks) {
        this.years = years;
        this.rules = rules;
        this.tasks = tasks;
    }

    @Transactional
    Outcome handle(Command command) {
        CalendarYear entered = command.entered();
        Optional<CalendarYear> stored = years.find(entered.year());
        Long version = stored.map(CalendarYear::version).orElse(null);
        refuseStale(command.seen(), version);
        CalendarYear before = stored.orElse(new CalendarYear(entered.year(), List.of(), 0));
        DueReckoning now = rules.current();
        Look look = new Look(new DueMoves(now, now.on(with(now.calendar(), entered))), command);
        if (!before.days().equals(entered.days())) {
            tasks.forEach(command.caller(), look::at);
        }
        return new Outcome(
                version, CalendarDifference.between(before, entered), look.dueMoves, look.onlyAdvised, look.page);
    }

    private static void refuseStale(@Nullable Long seen, @Nullable Long stored) {
        if (seen != null && !seen.equals(stored)) {
            throw new CalendarRefused(new CalendarRefusal.StaleVersion(seen, stored == null ? 0 : stored));
        }
    }

    private static WorkingCalendar with(WorkingCalendar all, CalendarYear entered) {
        return new WorkingCalendar(Stream.concat(
                        all.days().stream().filter(day -> day.date().getYear() != entered.year()),
                        entered.days().stream())
                .toList());
    }

    /// Counts all tasks that move and keeps one page of them.
    private static final class Look {

        private final DueMoves moves;
        private final Command command;
        private final List<MovedTask> page = new ArrayList<>();
        private int dueMoves;
        private int onlyAdvised;

        Look(DueMoves moves, Command command) {
            this.moves = moves;
            this.command = command;
        }

        void at(TaskInForce task) {
            MovedTask moved =
                    new MovedTask(task, moves.of(task.deadline(), task.plan().years()));
            if (moved.days().isEmpty()) {
                return;
            }
            if (moved.dueMoves()) {
                dueMoves++;
            } else {
                onlyAdvised++;
            }
            Place after = command.after();
            if (page.size() < command.limit() && (after == null || after.isBefore(Place.of(task)))) {
                page.add(moved);
            }
        }
    }
}
