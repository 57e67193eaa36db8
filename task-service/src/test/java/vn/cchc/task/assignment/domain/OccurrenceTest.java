package vn.cchc.task.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.task.assignment.domain.AssignmentFixture.BACKSTOP;
import static vn.cchc.task.assignment.domain.AssignmentFixture.condition;
import static vn.cchc.task.assignment.domain.AssignmentFixture.continuous;
import static vn.cchc.task.assignment.domain.AssignmentFixture.quarterly;
import static vn.cchc.task.assignment.domain.AssignmentFixture.report;
import static vn.cchc.task.assignment.domain.Refusals.refusalOf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.calendar.deadline.Clause;
import vn.cchc.task.assignment.domain.AssignmentEvent.OccurrenceCompleted;
import vn.cchc.task.assignment.domain.AssignmentEvent.TaskCompleted;
import vn.cchc.task.assignment.domain.AssignmentRefusal.DoneInFuture;
import vn.cchc.task.assignment.domain.AssignmentRefusal.OccurrenceDone;
import vn.cchc.task.assignment.domain.AssignmentRefusal.OccurrenceNotReported;
import vn.cchc.task.assignment.domain.AssignmentRefusal.OccurrenceUnknown;

class OccurrenceTest {

    private static final LocalDate Q1 = LocalDate.of(2026, 3, 31);

    @Test
    void everyQuarterHasItsOwnDueDate() {
        assertThat(quarterly().progress().occurrences())
                .extracting(Occurrence::dueOn)
                .containsExactly(Q1, LocalDate.of(2026, 6, 30), LocalDate.of(2026, 9, 30), BACKSTOP);
        assertThat(quarterly().dueOn()).isEmpty();
        assertThat(quarterly().nextDueOn()).contains(Q1);
    }

    @Test
    void reportingAnOccurrenceStartsTheWorkAndTellsNothingYet() {
        AssignmentChange change = quarterly().reportOccurrence(1, report(Q1), Q1);

        assertThat(change.events()).isEmpty();
        assertThat(change.after().status()).isEqualTo(AssignmentStatus.IN_PROGRESS);
        assertThat(change.after().version()).isEqualTo(2);
        assertThat(change.after().nextDueOn()).contains(LocalDate.of(2026, 6, 30));
    }

    @Test
    void aReportNotYetVerifiedMayBeReplaced() {
        Assignment reported =
                quarterly().reportOccurrence(1, report(Q1.minusDays(3)), Q1).after();

        Assignment again = reported.reportOccurrence(1, report(Q1), Q1).after();

        assertThat(again.progress().occurrences().getFirst().doneOn()).isEqualTo(Q1);
    }

    @Test
    void verifyingAnOccurrenceJudgesItAlone() {
        AssignmentChange change =
                afterReporting(quarterly(), 2, LocalDate.of(2026, 7, 2)).verifyOccurrence(2);

        assertThat(change.events())
                .containsExactly(new OccurrenceCompleted(
                        LocalDate.of(2026, 7, 2), 2, LocalDate.of(2026, 6, 30), Timeliness.LATE));
        assertThat(change.after().status()).isEqualTo(AssignmentStatus.IN_PROGRESS);
    }

    @Test
    void theLastOccurrenceCompletesTheAssignment() {
        Assignment assignment = quarterly();
        for (int seq = 1; seq <= 3; seq++) {
            assignment = verified(assignment, seq, LocalDate.of(2026, 3 * seq, 15));
        }

        AssignmentChange last = afterReporting(assignment, 4, BACKSTOP).verifyOccurrence(4);

        assertThat(last.after().status()).isEqualTo(AssignmentStatus.COMPLETED);
        assertThat(last.events())
                .containsExactly(
                        new OccurrenceCompleted(BACKSTOP, 4, BACKSTOP, Timeliness.ON_TIME),
                        new TaskCompleted(BACKSTOP, null, Timeliness.ON_TIME));
        assertThat(List.of(last.version(0), last.version(1)))
                .containsExactly(last.after().version() - 1, last.after().version());
    }

    @Test
    void checkpointsOfOngoingWorkBindNothing() {
        Assignment assignment = verified(continuous(), 1, LocalDate.of(2026, 5, 1));

        assertThat(assignment.sweep(BACKSTOP)).isEmpty();
        assertThat(assignment.nextDueOn()).isEmpty();
        assertThat(assignment
                        .reportDone(report(BACKSTOP), BACKSTOP)
                        .after()
                        .verify()
                        .after()
                        .progress()
                        .timeliness())
                .isEqualTo(Timeliness.NO_DUE_DATE);
    }

    @Test
    void workThatMayStillBeTriggeredIsNotCompletedByItsDatedPart() {
        Assignment mixed = AssignmentFixture.assigned(new Clause.ByDate(Q1), condition());

        assertThat(verified(mixed, 1, Q1).status()).isEqualTo(AssignmentStatus.IN_PROGRESS);
    }

    @Test
    void anExplicitReportClosesTheRestAndIsLateWhereThatIs() {
        Assignment assignment = verified(quarterly(), 1, Q1);
        LocalDate july = LocalDate.of(2026, 7, 10);

        AssignmentChange change =
                assignment.reportDone(report(july), july).after().verify();

        assertThat(change.after().progress().timeliness()).isEqualTo(Timeliness.LATE);
        assertThat(change.after().progress().occurrences())
                .extracting(Occurrence::doneOn)
                .containsExactly(Q1, july, july, july);
    }

    @Test
    void unknownOrUnreportedOrDoneOccurrencesAreRefused() {
        Assignment assignment = verified(quarterly(), 1, Q1);

        assertThat(refusalOf(() -> assignment.reportOccurrence(9, report(Q1), Q1)))
                .isEqualTo(new OccurrenceUnknown(9));
        assertThat(refusalOf(() -> assignment.verifyOccurrence(2))).isEqualTo(new OccurrenceNotReported(2));
        assertThat(refusalOf(() -> assignment.verifyOccurrence(1))).isEqualTo(new OccurrenceDone(1));
        assertThat(refusalOf(() -> assignment.reportOccurrence(1, report(Q1), Q1)))
                .isEqualTo(new OccurrenceDone(1));
        assertThat(refusalOf(() -> assignment.reportOccurrence(2, report(Q1.plusDays(1)), Q1)))
                .isEqualTo(new DoneInFuture(Q1.plusDays(1), Q1));
    }

    private static Assignment afterReporting(Assignment before, int seq, LocalDate doneOn) {
        return before.reportOccurrence(seq, report(doneOn), doneOn).after();
    }

    private static Assignment verified(Assignment before, int seq, LocalDate doneOn) {
        return afterReporting(before, seq, doneOn).verifyOccurrence(seq).after();
    }
}
