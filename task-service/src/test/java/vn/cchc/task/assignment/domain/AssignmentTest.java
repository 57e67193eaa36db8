package vn.cchc.task.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.task.assignment.domain.AssignmentFixture.ACTIVATED;
import static vn.cchc.task.assignment.domain.AssignmentFixture.DUE;
import static vn.cchc.task.assignment.domain.AssignmentFixture.completed;
import static vn.cchc.task.assignment.domain.AssignmentFixture.conditional;
import static vn.cchc.task.assignment.domain.AssignmentFixture.dated;
import static vn.cchc.task.assignment.domain.AssignmentFixture.report;
import static vn.cchc.task.assignment.domain.AssignmentFixture.reportedDone;
import static vn.cchc.task.assignment.domain.AssignmentFixture.started;
import static vn.cchc.task.assignment.domain.AssignmentFixture.unread;
import static vn.cchc.task.assignment.domain.Refusals.refusalOf;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.cchc.task.assignment.domain.AssignmentEvent.TaskCompleted;
import vn.cchc.task.assignment.domain.AssignmentEvent.TaskReportedDone;
import vn.cchc.task.assignment.domain.AssignmentEvent.TaskReturned;
import vn.cchc.task.assignment.domain.AssignmentEvent.TaskStarted;
import vn.cchc.task.assignment.domain.AssignmentRefusal.AlreadyCompleted;
import vn.cchc.task.assignment.domain.AssignmentRefusal.AlreadyStarted;
import vn.cchc.task.assignment.domain.AssignmentRefusal.AwaitsVerification;
import vn.cchc.task.assignment.domain.AssignmentRefusal.DidNotArise;
import vn.cchc.task.assignment.domain.AssignmentRefusal.DoneInFuture;
import vn.cchc.task.assignment.domain.AssignmentRefusal.NotReported;
import vn.cchc.task.assignment.domain.AssignmentRefusal.WaitsForTrigger;

class AssignmentTest {

    @Test
    void startingTellsTheDayItBegan() {
        AssignmentChange change = dated().start(ACTIVATED.plusDays(1));

        assertThat(change.after().status()).isEqualTo(AssignmentStatus.IN_PROGRESS);
        assertThat(change.after().version()).isEqualTo(2);
        assertThat(change.events()).containsExactly(new TaskStarted(ACTIVATED.plusDays(1)));
    }

    @Test
    void startingTwiceIsRefused() {
        assertThat(refusalOf(() -> started().start(ACTIVATED))).isEqualTo(new AlreadyStarted());
    }

    @Test
    void reportingKeepsTheEvidenceAndTellsTheDayOfTheWork() {
        AssignmentChange change = started().reportDone(report(DUE), DUE.plusDays(3));

        assertThat(change.after().status()).isEqualTo(AssignmentStatus.REPORTED_DONE);
        assertThat(change.after().progress().report()).isEqualTo(report(DUE));
        assertThat(change.events())
                .containsExactly(new TaskReportedDone(DUE, report(DUE).evidence()));
    }

    @Test
    void reportingNeedsNoStart() {
        assertThat(dated().reportDone(report(DUE), DUE).after().status()).isEqualTo(AssignmentStatus.REPORTED_DONE);
    }

    @Test
    void workBeforeThePlanCameIntoForceMayBeReported() {
        LocalDate earlier = ACTIVATED.minusDays(20);

        assertThat(dated().reportDone(report(earlier), ACTIVATED)
                        .events()
                        .getFirst()
                        .occurredOn())
                .isEqualTo(earlier);
    }

    @Test
    void workCannotBeDoneTomorrow() {
        assertThat(refusalOf(() -> started().reportDone(report(DUE.plusDays(1)), DUE)))
                .isEqualTo(new DoneInFuture(DUE.plusDays(1), DUE));
    }

    @Test
    void reportingWhatAwaitsVerificationIsRefused() {
        assertThat(refusalOf(() -> reportedDone(DUE).reportDone(report(DUE), DUE)))
                .isEqualTo(new AwaitsVerification());
    }

    @Test
    void verifyingJudgesTheDayOfTheWorkByTheDueDate() {
        assertThat(reportedDone(DUE.minusDays(1)).verify().events())
                .containsExactly(new TaskCompleted(DUE.minusDays(1), DUE, Timeliness.EARLY));
        assertThat(reportedDone(DUE).verify().events())
                .containsExactly(new TaskCompleted(DUE, DUE, Timeliness.ON_TIME));
        assertThat(reportedDone(DUE.plusDays(1)).verify().events())
                .containsExactly(new TaskCompleted(DUE.plusDays(1), DUE, Timeliness.LATE));
    }

    @Test
    void workWithoutADateIsNeitherEarlyNorLate() {
        AssignmentChange change = unread().reportDone(report(DUE), DUE).after().verify();

        assertThat(change.events()).containsExactly(new TaskCompleted(DUE, null, Timeliness.NO_DUE_DATE));
        assertThat(Timeliness.NO_DUE_DATE.onTime()).isTrue();
    }

    @Test
    void completionClosesEveryOccurrence() {
        assertThat(completed().progress().occurrences())
                .allSatisfy(item -> assertThat(item.state()).isEqualTo(Occurrence.State.DONE));
        assertThat(completed().sweepOn()).isEmpty();
        assertThat(completed().nextDueOn()).isEmpty();
    }

    @Test
    void verifyingWhatWasNotReportedIsRefused() {
        assertThat(refusalOf(() -> started().verify())).isEqualTo(new NotReported());
        assertThat(refusalOf(() -> started().returnForRework("thiếu", DUE))).isEqualTo(new NotReported());
    }

    @Test
    void completedWorkChangesNoMore() {
        assertThat(refusalOf(() -> completed().start(DUE))).isEqualTo(new AlreadyCompleted());
        assertThat(refusalOf(() -> completed().verify())).isEqualTo(new AlreadyCompleted());
        assertThat(refusalOf(() -> completed().reportDone(report(DUE), DUE))).isEqualTo(new AlreadyCompleted());
    }

    @Test
    void returnedWorkMayBeReportedAgain() {
        AssignmentChange returned = reportedDone(DUE).returnForRework("Thiếu văn bản", DUE.plusDays(2));
        assertThat(returned.events()).containsExactly(new TaskReturned(DUE.plusDays(2), "Thiếu văn bản"));
        assertThat(returned.after().progress().returnedFor()).isEqualTo("Thiếu văn bản");

        Assignment again = returned.after()
                .reportDone(report(DUE.plusDays(4)), DUE.plusDays(4))
                .after();

        assertThat(again.progress().returnedFor()).isNull();
        assertThat(again.verify().after().progress().timeliness()).isEqualTo(Timeliness.LATE);
    }

    @Test
    void nothingIsOwedBeforeTheConditionComesTrue() {
        assertThat(conditional().status()).isEqualTo(AssignmentStatus.WAITING_TRIGGER);
        assertThat(refusalOf(() -> conditional().start(DUE))).isEqualTo(new WaitsForTrigger());
        assertThat(refusalOf(() -> conditional().reportDone(report(DUE), DUE))).isEqualTo(new WaitsForTrigger());
    }

    @Test
    void whatDidNotAriseCannotBeStarted() {
        Assignment notArisen = conditional()
                .sweep(AssignmentFixture.BACKSTOP.plusDays(1))
                .orElseThrow()
                .after();

        assertThat(refusalOf(() -> notArisen.start(DUE))).isEqualTo(new DidNotArise());
    }

    @Test
    void aTextNobodyCouldReadIsNoReasonToStopTheUnit() {
        assertThat(unread().status()).isEqualTo(AssignmentStatus.NEEDS_DATE);
        assertThat(unread().start(DUE).after().status()).isEqualTo(AssignmentStatus.IN_PROGRESS);
    }
}
