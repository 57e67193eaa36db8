package vn.cchc.task.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.cchc.task.assignment.domain.AssignmentFixture.ACTIVATED;
import static vn.cchc.task.assignment.domain.AssignmentFixture.BACKSTOP;
import static vn.cchc.task.assignment.domain.AssignmentFixture.DATES;
import static vn.cchc.task.assignment.domain.AssignmentFixture.DUE;
import static vn.cchc.task.assignment.domain.AssignmentFixture.assigned;
import static vn.cchc.task.assignment.domain.AssignmentFixture.completed;
import static vn.cchc.task.assignment.domain.AssignmentFixture.condition;
import static vn.cchc.task.assignment.domain.AssignmentFixture.conditional;
import static vn.cchc.task.assignment.domain.AssignmentFixture.dated;
import static vn.cchc.task.assignment.domain.AssignmentFixture.quarterly;
import static vn.cchc.task.assignment.domain.AssignmentFixture.report;
import static vn.cchc.task.assignment.domain.AssignmentFixture.trigger;
import static vn.cchc.task.assignment.domain.AssignmentFixture.unread;
import static vn.cchc.task.assignment.domain.AssignmentFixture.withDeadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import vn.cchc.calendar.deadline.Clause;
import vn.cchc.calendar.deadline.Frequency;
import vn.cchc.task.assignment.domain.AssignmentEvent.DeadlineMissed;
import vn.cchc.task.assignment.domain.AssignmentEvent.TaskAssigned;

class AssigningTest {

    private static final LocalDate LATER = LocalDate.of(2026, 5, 20);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 3, 31);

    @Test
    void theSameTaskAgainChangesNothing() {
        Assignment before = dated();

        assertThat(Assigning.revise(before, before.task(), DATES, InForce.on(LATER)))
                .isEmpty();
    }

    @Test
    void aNewDueDateIsToldAndProgressIsKept() {
        Assignment before = dated().start(ACTIVATED).after();

        AssignmentChange change = revised(before, new Clause.ByDate(LATER)).orElseThrow();

        assertThat(change.after().status()).isEqualTo(AssignmentStatus.IN_PROGRESS);
        assertThat(change.after().dueOn()).contains(LATER);
        assertThat(change.after().id()).isEqualTo(before.id());
        assertThat(change.after().version()).isEqualTo(before.version() + 1);
        assertThat(change.events()).containsExactly(new TaskAssigned(LATER));
    }

    @Test
    void occurrencesStillDueKeepWhatWasReported() {
        Assignment before = quarterly()
                .reportOccurrence(1, report(DUE), DUE)
                .after()
                .verifyOccurrence(1)
                .after();

        Assignment after = revised(
                        before,
                        new Clause.ByDate(LocalDate.of(2026, 2, 28)),
                        Clause.Recurring.every(Frequency.QUARTERLY, LocalDate.of(2026, 1, 1), LATER))
                .orElseThrow()
                .after();

        assertThat(after.progress().occurrences())
                .extracting(Occurrence::seq, Occurrence::dueOn, Occurrence::state)
                .containsExactly(
                        tuple(1, LocalDate.of(2026, 2, 28), Occurrence.State.OPEN),
                        tuple(2, DUE, Occurrence.State.DONE));
    }

    @Test
    void aMissedDueDateIsNotToldAgain() {
        Assignment missed = dated().sweep(LATER).orElseThrow().after();

        Assignment after = revised(missed, new Clause.OnDate(DUE)).orElseThrow().after();

        assertThat(after.sweep(LATER)).isEmpty();
    }

    @Test
    void aTextThatSomebodyReadMeanwhileGetsItsDate() {
        Assignment after =
                revised(unread(), new Clause.ByDate(DUE)).orElseThrow().after();

        assertThat(after.status()).isEqualTo(AssignmentStatus.ASSIGNED);
        assertThat(after.dueOn()).contains(DUE);
    }

    @Test
    void aTriggerOutlivesANewVersionOfThePlan() {
        Assignment triggered = TriggerRule.trigger(conditional(), trigger(ACTIVATED, LATER), DATES, LATER)
                .after();

        Assignment after = revised(triggered, new Clause.ByDate(DUE), condition())
                .orElseThrow()
                .after();

        assertThat(after.status()).isEqualTo(AssignmentStatus.ASSIGNED);
        assertThat(after.progress().occurrences()).extracting(Occurrence::dueOn).containsExactly(DUE, LATER);
    }

    @Test
    void aDueDateThatMovesTakesItsReportAlong() {
        Assignment reported = dated().reportOccurrence(1, report(DUE), DUE).after();

        Assignment after =
                revised(reported, new Clause.ByDate(LATER)).orElseThrow().after();

        assertThat(after.progress().occurrences()).singleElement().satisfies(item -> {
            assertThat(item.dueOn()).isEqualTo(LATER);
            assertThat(item.state()).isEqualTo(Occurrence.State.REPORTED);
            assertThat(item.report()).isEqualTo(report(DUE));
        });
    }

    @Test
    void aDueDateAddedBehindTheOthersIsOpenThoughAnEarlierOneThatWasDoneGoes() {
        Assignment before = verified(assigned(new Clause.ByDate(JUNE), new Clause.ByDate(BACKSTOP)), 1);

        Assignment after = revised(before, new Clause.ByDate(BACKSTOP), new Clause.ByDate(NEXT_YEAR))
                .orElseThrow()
                .after();

        assertThat(days(after))
                .containsExactly(
                        tuple(1, BACKSTOP, Occurrence.State.OPEN),
                        tuple(2, NEXT_YEAR, Occurrence.State.OPEN),
                        tuple(3, JUNE, Occurrence.State.DONE));
    }

    @Test
    void oneOfSeveralDueDatesThatMovesInItsPlaceTakesItsReportAlong() {
        Assignment before = verified(assigned(new Clause.ByDate(JUNE), new Clause.ByDate(BACKSTOP)), 1);

        Assignment after = revised(before, new Clause.ByDate(BACKSTOP), new Clause.ByDate(JUNE.plusDays(15)))
                .orElseThrow()
                .after();

        assertThat(days(after))
                .containsExactly(
                        tuple(1, BACKSTOP, Occurrence.State.OPEN), tuple(2, JUNE.plusDays(15), Occurrence.State.DONE));
    }

    @Test
    void whereSeveralDueDatesGoNobodyKnowsWhichOneMoved() {
        Assignment before = verified(assigned(new Clause.ByDate(JUNE), new Clause.ByDate(BACKSTOP)), 1);

        Assignment after =
                revised(before, new Clause.ByDate(LATER)).orElseThrow().after();

        assertThat(days(after))
                .containsExactly(tuple(1, LATER, Occurrence.State.OPEN), tuple(2, JUNE, Occurrence.State.DONE));
    }

    @Test
    void whatIsHistoryIsNotTakenAlongByALaterDueDate() {
        Assignment done = verified(assigned(new Clause.ByDate(JUNE), new Clause.ByDate(BACKSTOP)), 1);
        Assignment history =
                revised(done, new Clause.ByDate(BACKSTOP)).orElseThrow().after();

        Assignment after =
                revised(history, new Clause.ByDate(NEXT_YEAR)).orElseThrow().after();

        assertThat(days(history))
                .containsExactly(tuple(1, BACKSTOP, Occurrence.State.OPEN), tuple(2, JUNE, Occurrence.State.DONE));
        assertThat(days(after))
                .containsExactly(tuple(1, NEXT_YEAR, Occurrence.State.OPEN), tuple(2, JUNE, Occurrence.State.DONE));
        Assignment earlier = revised(history, new Clause.ByDate(JUNE.plusDays(1)), new Clause.ByDate(BACKSTOP))
                .orElseThrow()
                .after();
        assertThat(days(earlier).getFirst()).isEqualTo(tuple(1, JUNE.plusDays(1), Occurrence.State.OPEN));
    }

    @Test
    void aTriggerKeepsItsNumberBeforeHistoryAndTakesNobodyElses() {
        Assignment done = verified(assigned(new Clause.ByDate(JUNE), new Clause.ByDate(BACKSTOP), condition()), 1);
        Assignment history = revised(done, new Clause.ByDate(BACKSTOP), condition())
                .orElseThrow()
                .after();

        Assignment triggered = TriggerRule.trigger(history, trigger(LATER, NEXT_YEAR), DATES, LATER)
                .after();

        assertThat(days(triggered))
                .containsExactly(
                        tuple(1, BACKSTOP, Occurrence.State.OPEN),
                        tuple(2, NEXT_YEAR, Occurrence.State.OPEN),
                        tuple(3, JUNE, Occurrence.State.DONE));
    }

    private static Assignment verified(Assignment before, int seq) {
        return before.reportOccurrence(seq, report(DUE), DUE)
                .after()
                .verifyOccurrence(seq)
                .after();
    }

    private static List<Tuple> days(Assignment assignment) {
        return assignment.progress().occurrences().stream()
                .map(item -> tuple(item.seq(), item.dueOn(), item.state()))
                .toList();
    }

    @Test
    void aReportedRoundThePlanNoLongerHasStaysAsHistory() {
        Assignment reported = quarterly().reportOccurrence(1, report(DUE), DUE).after();

        Assignment after =
                revised(reported, new Clause.ByDate(LATER)).orElseThrow().after();

        assertThat(after.progress().occurrences())
                .extracting(Occurrence::seq, Occurrence::dueOn, Occurrence::state)
                .containsExactly(tuple(1, LATER, Occurrence.State.OPEN), tuple(2, DUE, Occurrence.State.REPORTED));
    }

    @Test
    void aDueDateMovedIntoThePastIsFlaggedAndToldOnce() {
        Assignment before = assigned(new Clause.ByDate(BACKSTOP));

        Assignment after = revised(before, new Clause.ByDate(DUE)).orElseThrow().after();

        assertThat(before.pastDueAtActivation()).isFalse();
        assertThat(after.pastDueAtActivation()).isTrue();
        AssignmentChange told = after.sweep(LATER).orElseThrow();
        assertThat(told.events()).containsExactly(new DeadlineMissed(DUE.plusDays(1), 1, DUE));
        assertThat(told.after().sweep(LATER)).isEmpty();
    }

    @Test
    void anAmendmentThatAppliesFromAnEarlierDayIsAFactOfThatDayAndFlagsWhatNobodyKnew() {
        LocalDate since = DUE.minusDays(5);
        InForce retroactive = new InForce(since, LATER);
        Assignment before = assigned(new Clause.ByDate(BACKSTOP));

        AssignmentChange revised = Assigning.revise(
                        before, withDeadline(before.task(), new Clause.ByDate(DUE)), DATES, retroactive)
                .orElseThrow();

        assertThat(revised.events()).containsExactly(new TaskAssigned(since));
        assertThat(revised.after().pastDueAtActivation()).isTrue();
    }

    @Test
    void aDayThatStaysIsNotFlaggedWhenThePlanIsAmendedAfterIt() {
        assertThat(revised(dated(), new Clause.OnDate(DUE))
                        .orElseThrow()
                        .after()
                        .pastDueAtActivation())
                .isFalse();
    }

    @Test
    void completedWorkIsLeftAlone() {
        assertThat(revised(completed(), new Clause.ByDate(BACKSTOP))).isEmpty();
    }

    private static Optional<AssignmentChange> revised(Assignment before, Clause... clauses) {
        return Assigning.revise(before, withDeadline(before.task(), clauses), DATES, InForce.on(LATER));
    }
}
