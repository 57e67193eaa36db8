package vn.cchc.task.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.task.assignment.domain.AssignmentFixture.ACTIVATED;
import static vn.cchc.task.assignment.domain.AssignmentFixture.BACKSTOP;
import static vn.cchc.task.assignment.domain.AssignmentFixture.DUE;
import static vn.cchc.task.assignment.domain.AssignmentFixture.conditional;
import static vn.cchc.task.assignment.domain.AssignmentFixture.dated;
import static vn.cchc.task.assignment.domain.AssignmentFixture.quarterly;
import static vn.cchc.task.assignment.domain.AssignmentFixture.report;
import static vn.cchc.task.assignment.domain.AssignmentFixture.reportedDone;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.cchc.calendar.deadline.Clause;
import vn.cchc.task.assignment.domain.AssignmentEvent.DeadlineMissed;
import vn.cchc.task.assignment.domain.AssignmentEvent.TaskNotArisen;

class SweepTest {

    @Test
    void theDueDayItselfIsInTime() {
        assertThat(dated().sweep(DUE)).isEmpty();
        assertThat(dated().sweepOn()).contains(DUE.plusDays(1));
        assertThat(dated().overdue(DUE)).isFalse();
    }

    @Test
    void theDayAfterIsToldOnce() {
        AssignmentChange change = dated().sweep(DUE.plusDays(5)).orElseThrow();

        assertThat(change.events()).containsExactly(new DeadlineMissed(DUE.plusDays(1), 1, DUE));
        assertThat(change.after().sweep(DUE.plusDays(6))).isEmpty();
        assertThat(change.after().sweepOn()).isEmpty();
        assertThat(change.after().overdue(DUE.plusDays(6))).isTrue();
    }

    @Test
    void everyMissedDueDateIsToldWithItsOwnVersion() {
        AssignmentChange change = quarterly().sweep(LocalDate.of(2026, 10, 1)).orElseThrow();

        assertThat(change.events()).hasSize(3);
        assertThat(change.version(0)).isEqualTo(2);
        assertThat(change.version(2)).isEqualTo(4);
        assertThat(change.after().version()).isEqualTo(4);
        assertThat(change.after().sweepOn()).contains(LocalDate.of(2027, 1, 1));
    }

    @Test
    void whatIsReportedAwaitsItsVerdict() {
        assertThat(reportedDone(DUE).sweep(DUE.plusDays(9))).isEmpty();
        assertThat(reportedDone(DUE).sweepOn()).isEmpty();
    }

    @Test
    void whatIsReturnedAfterItsDayIsMissed() {
        Assignment returned =
                reportedDone(DUE).returnForRework("thiếu", DUE.plusDays(2)).after();

        assertThat(returned.sweep(DUE.plusDays(2)).orElseThrow().events())
                .containsExactly(new DeadlineMissed(DUE.plusDays(1), 1, DUE));
    }

    @Test
    void aConditionThatNeverCameTrueLeavesTheCount() {
        assertThat(conditional().sweep(BACKSTOP)).isEmpty();

        AssignmentChange change = conditional().sweep(BACKSTOP.plusDays(1)).orElseThrow();

        assertThat(change.after().status()).isEqualTo(AssignmentStatus.NOT_ARISEN);
        assertThat(change.events()).containsExactly(new TaskNotArisen(BACKSTOP.plusDays(1), BACKSTOP));
        assertThat(change.after().sweepOn()).isEmpty();
    }

    @Test
    void aDeadlinePastWhenThePlanCameIntoForceIsFlagged() {
        assertThat(AssignmentFixture.assigned(new Clause.ByDate(ACTIVATED.minusDays(1)))
                        .pastDueAtActivation())
                .isTrue();
        assertThat(AssignmentFixture.assigned(new Clause.ByDate(ACTIVATED)).pastDueAtActivation())
                .isFalse();
    }

    @Test
    void anOccurrenceReportedInTimeIsNotMissed() {
        Assignment reported = quarterly().reportOccurrence(1, report(DUE), DUE).after();

        assertThat(reported.sweep(DUE.plusDays(1))).isEmpty();
    }
}
