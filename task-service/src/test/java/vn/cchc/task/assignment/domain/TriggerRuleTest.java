package vn.cchc.task.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.task.assignment.domain.AssignmentFixture.BACKSTOP;
import static vn.cchc.task.assignment.domain.AssignmentFixture.DATES;
import static vn.cchc.task.assignment.domain.AssignmentFixture.DUE;
import static vn.cchc.task.assignment.domain.AssignmentFixture.conditional;
import static vn.cchc.task.assignment.domain.AssignmentFixture.dated;
import static vn.cchc.task.assignment.domain.AssignmentFixture.reportedDone;
import static vn.cchc.task.assignment.domain.AssignmentFixture.trigger;
import static vn.cchc.task.assignment.domain.AssignmentFixture.unread;
import static vn.cchc.task.assignment.domain.Refusals.refusalOf;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.cchc.task.assignment.domain.AssignmentEvent.TaskTriggered;
import vn.cchc.task.assignment.domain.AssignmentRefusal.AlreadyTriggered;
import vn.cchc.task.assignment.domain.AssignmentRefusal.AwaitsVerification;
import vn.cchc.task.assignment.domain.AssignmentRefusal.DueBeforeTrigger;
import vn.cchc.task.assignment.domain.AssignmentRefusal.DueDateNeeded;
import vn.cchc.task.assignment.domain.AssignmentRefusal.NothingToTrigger;
import vn.cchc.task.assignment.domain.AssignmentRefusal.TriggeredInFuture;

class TriggerRuleTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    @Test
    void aTriggerSetsTheDueDate() {
        AssignmentChange change = record(conditional(), MAY, JUNE);

        assertThat(change.after().status()).isEqualTo(AssignmentStatus.ASSIGNED);
        assertThat(change.after().dueOn()).contains(JUNE);
        assertThat(change.after().sweepOn()).contains(JUNE.plusDays(1));
        assertThat(change.events()).containsExactly(new TaskTriggered(MAY, trigger(MAY, JUNE)));
    }

    @Test
    void aTriggerWithoutADateMayBeFollowedByOneThatSetsIt() {
        Assignment undated = record(conditional(), MAY, null).after();
        assertThat(undated.dueOn()).isEmpty();

        assertThat(record(undated, MAY, JUNE).after().dueOn()).contains(JUNE);
        assertThat(refusalOf(() -> record(undated, MAY, null))).isEqualTo(new AlreadyTriggered(MAY));
    }

    @Test
    void aDatedTriggerIsFinal() {
        Assignment triggered = record(conditional(), MAY, JUNE).after();

        assertThat(refusalOf(() -> record(triggered, MAY, JUNE))).isEqualTo(new AlreadyTriggered(MAY));
    }

    @Test
    void aDocumentRegisteredLateRevivesWhatSeemedNotToHaveArisen() {
        Assignment notArisen =
                conditional().sweep(BACKSTOP.plusDays(1)).orElseThrow().after();

        Assignment revived = TriggerRule.trigger(notArisen, trigger(MAY, JUNE), DATES, BACKSTOP.plusDays(2))
                .after();

        assertThat(revived.status()).isEqualTo(AssignmentStatus.ASSIGNED);
        assertThat(revived.sweep(BACKSTOP.plusDays(2)).orElseThrow().events()).hasSize(1);
    }

    @Test
    void aTextNobodyCouldReadIsDatedByADocument() {
        assertThat(refusalOf(() -> record(unread(), MAY, null))).isEqualTo(new DueDateNeeded());
        assertThat(record(unread(), MAY, JUNE).after().dueOn()).contains(JUNE);
        assertThat(record(unread().start(DUE).after(), MAY, JUNE).after().status())
                .isEqualTo(AssignmentStatus.IN_PROGRESS);
    }

    @Test
    void whatDependsOnNoOutsideFactCannotBeTriggered() {
        assertThat(refusalOf(() -> record(dated(), MAY, JUNE))).isEqualTo(new NothingToTrigger());
        assertThat(refusalOf(() -> record(reportedDone(DUE), MAY, JUNE))).isEqualTo(new AwaitsVerification());
    }

    @Test
    void daysMustMakeSense() {
        assertThat(refusalOf(() -> record(conditional(), JUNE, MAY))).isEqualTo(new DueBeforeTrigger(MAY, JUNE));
        assertThat(refusalOf(() -> record(conditional(), BACKSTOP, null)))
                .isEqualTo(new TriggeredInFuture(BACKSTOP, JUNE));
    }

    private static AssignmentChange record(Assignment before, LocalDate on, @Nullable LocalDate dueOn) {
        return TriggerRule.trigger(before, trigger(on, dueOn), DATES, JUNE);
    }
}
