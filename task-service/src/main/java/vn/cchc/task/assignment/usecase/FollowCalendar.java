package vn.cchc.task.assignment.usecase;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.cchc.calendar.deadline.DueDates;
import vn.cchc.task.assignment.domain.AssignmentChange;
import vn.cchc.task.assignment.domain.Assignments;
import vn.cchc.task.assignment.domain.OpenBatch;
import vn.cchc.task.assignment.domain.Recount;
import vn.cchc.task.calendar.CalendarFollower;
import vn.cchc.task.calendar.DueDateRules;

/// The calendar has changed: due dates of work that is owed follow it, all in one transaction, a batch in memory at a
/// time.
@ApplicationScoped
class FollowCalendar implements CalendarFollower {

    private static final int BATCH = 500;

    private final Assignments assignments;
    private final DueDateRules rules;
    private final Clock clock;

    FollowCalendar(Assignments assignments, DueDateRules rules, Clock clock) {
        this.assignments = assignments;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void follow() {
        DueDates dates = rules.current();
        LocalDate today = LocalDate.now(clock);
        int moved = 0;
        UUID place = OpenBatch.START;
        OpenBatch open;
        do {
            open = assignments.lockOpen(place, BATCH);
            List<AssignmentChange> changes = open.assignments().stream()
                    .flatMap(found -> Recount.recount(found, dates, today).stream())
                    .toList();
            assignments.reviseAll(changes);
            moved += changes.size();
            place = open.end();
        } while (open.locked() == BATCH);
        if (moved > 0) {
            Log.infof("The calendar has changed: the days of %d assignments moved", moved);
        }
    }
}
