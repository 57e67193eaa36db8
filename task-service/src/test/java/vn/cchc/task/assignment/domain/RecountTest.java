package vn.cchc.task.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.task.assignment.domain.AssignmentFixture.BACKSTOP;
import static vn.cchc.task.assignment.domain.AssignmentFixture.DUE;
import static vn.cchc.task.assignment.domain.AssignmentFixture.assigned;
import static vn.cchc.task.assignment.domain.AssignmentFixture.completed;
import static vn.cchc.task.assignment.domain.AssignmentFixture.condition;
import static vn.cchc.task.assignment.domain.AssignmentFixture.conditional;
import static vn.cchc.task.assignment.domain.AssignmentFixture.continuous;
import static vn.cchc.task.assignment.domain.AssignmentFixture.dated;
import static vn.cchc.task.assignment.domain.AssignmentFixture.quarterly;
import static vn.cchc.task.assignment.domain.AssignmentFixture.report;
import static vn.cchc.task.assignment.domain.AssignmentFixture.started;
import static vn.cchc.task.assignment.domain.AssignmentFixture.trigger;
import static vn.cchc.task.assignment.domain.AssignmentFixture.withDeadline;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.cchc.calendar.CalendarDay;
import vn.cchc.calendar.WorkingCalendar;
import vn.cchc.calendar.deadline.Clause;
import vn.cchc.calendar.deadline.DueDates;
import vn.cchc.calendar.deadline.DuePolicy;
import vn.cchc.task.assignment.domain.AssignmentEvent.TaskAssigned;

/// 31/3/2026, a Tuesday, becomes a day off: with it the due date moves to the day before.
class RecountTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final LocalDate MOVED = LocalDate.of(2026, 3, 30);

    @Test
    void aDueDateFollowsTheCalendarAndProgressIsKept() {
        Assignment before = started();

        AssignmentChange change = Recount.recount(before, off(DUE), TODAY).orElseThrow();

        assertThat(change.after().dueOn()).contains(MOVED);
        assertThat(change.after().closesOn()).isEqualTo(MOVED);
        assertThat(change.after().status()).isEqualTo(AssignmentStatus.IN_PROGRESS);
        assertThat(change.after().version()).isEqualTo(before.version() + 1);
        assertThat(change.events()).containsExactly(new TaskAssigned(TODAY));
    }

    @Test
    void whereNoDayMovesNothingIsSaid() {
        assertThat(Recount.recount(dated(), off(), TODAY)).isEmpty();
        assertThat(Recount.recount(continuous(), off(LocalDate.of(2026, 9, 14)), TODAY))
                .isEmpty();
    }

    @Test
    void workThatIsOverKeepsItsDay() {
        assertThat(Recount.recount(completed(), off(DUE), TODAY)).isEmpty();
    }

    @Test
    void ofRecurringWorkARoundThatWasDoneKeepsItsDay() {
        Assignment before = quarterly()
                .reportOccurrence(1, report(DUE), DUE)
                .after()
                .verifyOccurrence(1)
                .after();

        Assignment after = Recount.recount(before, off(DUE, LocalDate.of(2026, 6, 30)), TODAY)
                .orElseThrow()
                .after();

        assertThat(after.progress().occurrences())
                .extracting(Occurrence::dueOn)
                .containsExactly(DUE, LocalDate.of(2026, 6, 29), LocalDate.of(2026, 9, 30), LocalDate.of(2026, 12, 31));
        assertThat(after.progress().occurrences().getFirst().state()).isEqualTo(Occurrence.State.DONE);
    }

    @Test
    void aDayATriggerHasSetFollowsToo() {
        DueDates plain = off();
        Assignment before = TriggerRule.trigger(conditional(), trigger(TODAY, DUE), plain, TODAY)
                .after();

        assertThat(Recount.recount(before, off(DUE), TODAY)
                        .orElseThrow()
                        .after()
                        .dueOn())
                .contains(MOVED);
    }

    @Test
    void aDayATriggerHasSetAfterAnAmendmentFollowsAndHistoryKeepsItsDay() {
        LocalDate june = LocalDate.of(2026, 6, 30);
        LocalDate september = LocalDate.of(2026, 9, 30);
        Assignment done = assigned(new Clause.ByDate(june), new Clause.ByDate(BACKSTOP), condition())
                .reportOccurrence(1, report(TODAY), TODAY)
                .after();
        Assignment amended = Assigning.revise(
                        done,
                        withDeadline(done.task(), new Clause.ByDate(BACKSTOP), condition()),
                        off(),
                        InForce.on(TODAY))
                .orElseThrow()
                .after();
        Assignment triggered = TriggerRule.trigger(amended, trigger(TODAY, september), off(), TODAY)
                .after();

        Assignment after = Recount.recount(triggered, off(june, september), TODAY)
                .orElseThrow()
                .after();

        assertThat(after.progress().occurrences())
                .extracting(Occurrence::dueOn)
                .containsExactly(BACKSTOP, september.minusDays(1), june);
    }

    @Test
    void aDayThatWasMissedAndNowLiesAheadMayBeMissedAgain() {
        LocalDate dayAfter = DUE.plusDays(1);
        Assignment moved =
                Recount.recount(dated(), off(DUE), TODAY).orElseThrow().after();
        Assignment missed = moved.sweep(DUE).orElseThrow().after();

        Assignment back = Recount.recount(missed, off(), DUE).orElseThrow().after();

        assertThat(back.dueOn()).contains(DUE);
        assertThat(back.sweep(DUE)).isEmpty();
        assertThat(back.sweep(dayAfter)).isPresent();
    }

    private static DueDates off(LocalDate... days) {
        return new DueDates(
                new DuePolicy(false, DuePolicy.Shift.PREVIOUS),
                new WorkingCalendar(Stream.of(days).map(RecountTest::dayOff).toList()));
    }

    private static CalendarDay dayOff(LocalDate date) {
        return new CalendarDay(date, CalendarDay.Kind.SWAP_OFF, "Nghỉ", CalendarDay.Status.PROVISIONAL, null);
    }
}
