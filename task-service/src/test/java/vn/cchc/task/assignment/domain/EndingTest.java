package vn.cchc.task.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.task.assignment.domain.AssignmentFixture.ACTIVATED;
import static vn.cchc.task.assignment.domain.AssignmentFixture.BACKSTOP;
import static vn.cchc.task.assignment.domain.AssignmentFixture.DATES;
import static vn.cchc.task.assignment.domain.AssignmentFixture.DUE;
import static vn.cchc.task.assignment.domain.AssignmentFixture.completed;
import static vn.cchc.task.assignment.domain.AssignmentFixture.conditional;
import static vn.cchc.task.assignment.domain.AssignmentFixture.dated;
import static vn.cchc.task.assignment.domain.AssignmentFixture.quarterly;
import static vn.cchc.task.assignment.domain.AssignmentFixture.report;
import static vn.cchc.task.assignment.domain.AssignmentFixture.reportedDone;
import static vn.cchc.task.assignment.domain.AssignmentFixture.started;
import static vn.cchc.task.assignment.domain.AssignmentFixture.trigger;
import static vn.cchc.task.assignment.domain.AssignmentFixture.unread;
import static vn.cchc.task.assignment.domain.AssignmentFixture.withDeadline;
import static vn.cchc.task.assignment.domain.Refusals.refusalOf;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.calendar.deadline.Clause;
import vn.cchc.task.assignment.domain.AssignmentEvent.DeadlineMissed;
import vn.cchc.task.assignment.domain.AssignmentEvent.TaskAssigned;
import vn.cchc.task.assignment.domain.AssignmentEvent.TaskCancelled;
import vn.cchc.task.assignment.domain.AssignmentEvent.TaskNotArisen;
import vn.cchc.task.assignment.domain.AssignmentRefusal.OwedNoLonger;
import vn.cchc.task.assignment.domain.Cancellation.Reason;

class EndingTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 15);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 15);

    private static Stream<Assignment> notCompleted() {
        Assignment returned = reportedDone(DUE).returnForRework("thiếu", DUE).after();
        Assignment notArisen =
                conditional().sweep(BACKSTOP.plusDays(1)).orElseThrow().after();
        return Stream.of(dated(), started(), unread(), conditional(), reportedDone(DUE), returned, notArisen);
    }

    private static Assignment cancelled(Assignment before) {
        return Ending.cancel(before, Reason.PLAN_AMENDED, JUNE).orElseThrow().after();
    }

    private static Assignment closed(Assignment before, LocalDate on) {
        return Ending.close(before, on).orElseThrow().after();
    }

    @ParameterizedTest
    @MethodSource("notCompleted")
    void whateverIsNotCompletedCanBeCancelled(Assignment before) {
        AssignmentChange change =
                Ending.cancel(before, Reason.PLAN_SUPERSEDED, JUNE).orElseThrow();

        assertThat(change.after().status()).isEqualTo(AssignmentStatus.CANCELLED);
        assertThat(change.after().progress().cancelled())
                .isEqualTo(new Cancellation(Reason.PLAN_SUPERSEDED, JUNE, before.status()));
        assertThat(change.events()).containsExactly(new TaskCancelled(JUNE, Reason.PLAN_SUPERSEDED));
        assertThat(change.after().version()).isEqualTo(before.version() + 1);
    }

    @Test
    void completedWorkStaysHistory() {
        assertThat(Ending.cancel(completed(), Reason.PLAN_CANCELLED, JUNE)).isEmpty();
        assertThat(Ending.close(completed(), JUNE)).isEmpty();
    }

    @Test
    void cancellingTwiceTellsNothing() {
        assertThat(Ending.cancel(cancelled(dated()), Reason.PLAN_CANCELLED, JULY))
                .isEmpty();
        assertThat(Ending.close(cancelled(dated()), JULY)).isEmpty();
    }

    @Test
    void nothingCanBeDoneWithACancelledAssignment() {
        Assignment cancelled = cancelled(quarterly());

        assertThat(Stream.<Runnable>of(
                        () -> cancelled.start(JUNE),
                        () -> cancelled.reportDone(report(DUE), JUNE),
                        cancelled::verify,
                        () -> cancelled.returnForRework("thiếu", JUNE),
                        () -> cancelled.reportOccurrence(1, report(DUE), JUNE),
                        () -> cancelled.verifyOccurrence(1),
                        () -> TriggerRule.trigger(cancelled, trigger(DUE, null), DATES, JUNE)))
                .allSatisfy(move -> assertThat(refusalOf(move::run)).isEqualTo(new OwedNoLonger()));
    }

    @Test
    void aCancelledAssignmentMissesNothingAndIsNotOverdue() {
        Assignment cancelled = cancelled(dated());

        assertThat(cancelled.sweep(BACKSTOP)).isEmpty();
        assertThat(cancelled.sweepOn()).isEmpty();
        assertThat(cancelled.nextDueOn()).isEmpty();
        assertThat(cancelled.overdue(BACKSTOP)).isFalse();
        assertThat(cancelled(conditional()).sweep(BACKSTOP.plusDays(9))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("notCompleted")
    void anEditionThatHasTheTaskAgainBringsItBackWhereItStood(Assignment before) {
        Assignment cancelled = cancelled(before);

        AssignmentChange revived = Assigning.revise(cancelled, before.task(), DATES, InForce.on(JULY))
                .orElseThrow();

        AssignmentStatus stood =
                before.status() == AssignmentStatus.NOT_ARISEN ? AssignmentStatus.WAITING_TRIGGER : before.status();
        assertThat(revived.after().status()).isEqualTo(stood);
        assertThat(revived.after().progress().cancelled()).isNull();
        assertThat(revived.after().progress().report())
                .isEqualTo(before.progress().report());
        assertThat(revived.events()).containsExactly(new TaskAssigned(JULY));
    }

    @Test
    void whatPassedWhileItWasCancelledIsPastDueWhenItComesBack() {
        Assignment cancelled = cancelled(dated());

        Assignment revived = Assigning.revise(cancelled, cancelled.task(), DATES, InForce.on(JULY))
                .orElseThrow()
                .after();

        assertThat(dated().pastDueAtActivation()).isFalse();
        assertThat(revived.pastDueAtActivation()).isTrue();
        assertThat(revived.sweep(JULY).orElseThrow().events()).hasSize(1);
    }

    @Test
    void nothingIsMissedAfterThePlanWasClosed() {
        Assignment closed = closed(quarterly(), JUNE);

        AssignmentChange told = closed.sweep(BACKSTOP.plusDays(9)).orElseThrow();

        assertThat(told.events()).containsExactly(new DeadlineMissed(DUE.plusDays(1), 1, DUE));
        assertThat(told.after().sweepOn()).isEmpty();
        assertThat(told.after().sweep(BACKSTOP.plusDays(9))).isEmpty();
        assertThat(closed(dated(), DUE).overdue(BACKSTOP)).isFalse();
        assertThat(closed(dated(), DUE).sweepOn()).isEmpty();
        assertThat(closed(dated(), JUNE).overdue(BACKSTOP)).isTrue();
    }

    @Test
    void aClosedPlanLeavesItsTasksOpenForReports() {
        Assignment closed = closed(started(), JUNE);

        assertThat(closed.status()).isEqualTo(AssignmentStatus.IN_PROGRESS);
        assertThat(closed.reportDone(report(DUE), JULY).after().verify().after().status())
                .isEqualTo(AssignmentStatus.COMPLETED);
        assertThat(closed.version()).isEqualTo(started().version() + 1);
        assertThat(Ending.close(closed, JUNE)).isEmpty();
    }

    @Test
    void aConditionStillDoesNotAriseAfterThePlanWasClosed() {
        assertThat(closed(conditional(), JUNE)
                        .sweep(BACKSTOP.plusDays(1))
                        .orElseThrow()
                        .events())
                .containsExactly(new TaskNotArisen(BACKSTOP.plusDays(1), BACKSTOP));
    }

    @Test
    void aPlanThatGoesOnAfterAllOwesAgain() {
        Assignment closed = closed(dated(), ACTIVATED);

        Assignment again = Assigning.revise(closed, closed.task(), DATES, InForce.on(JULY))
                .orElseThrow()
                .after();

        assertThat(again.owedUntil()).isNull();
        assertThat(again.sweep(JULY)).isPresent();
        assertThat(Assigning.revise(again, withDeadline(again.task(), new Clause.ByDate(DUE)), DATES, InForce.on(JULY)))
                .isPresent();
    }
}
