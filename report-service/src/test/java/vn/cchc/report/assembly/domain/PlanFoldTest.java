package vn.cchc.report.assembly.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.report.assembly.domain.ReportContent.Amendment;
import vn.cchc.report.assembly.domain.ReportContent.EndedPlan;
import vn.cchc.report.journal.domain.Area;
import vn.cchc.report.journal.domain.PlanClosed.Status;
import vn.cchc.report.journal.domain.RecordedFact;

class PlanFoldTest {

    private static final LocalDate IN_Q1 = LocalDate.of(2026, 3, 2);
    private static final LocalDate IN_JUNE = LocalDate.of(2026, 6, 15);
    private static final LocalDate FEB_28 = LocalDate.of(2026, 2, 28);

    private static Facts twoTasks() {
        return new Facts()
                .agencies()
                .row(1, Area.STEERING)
                .row(2, Area.PROCEDURE)
                .target("A", "YEAR")
                .plan()
                .due(1, FEB_28)
                .due(2, FEB_28);
    }

    private static Facts amendedOn(LocalDate day) {
        return twoTasks().without(2).target("B", "YEAR").amended(2, day, 2).cancelled(2, day);
    }

    @Test
    void theNewestEditionInForceByTheEndOfTheWindowCounts() {
        Facts facts = amendedOn(IN_JUNE);

        assertThat(facts.q1().tasks().total().total()).isEqualTo(2);
        assertThat(facts.q1().tasks().total().overdue()).isEqualTo(2);
        assertThat(facts.q1().targets().total()).isEqualTo(1);
        assertThat(facts.year().tasks().total().total()).isEqualTo(1);
        assertThat(facts.year().tasks().assignments().total()).isEqualTo(1);
        assertThat(facts.year().targets().total()).isEqualTo(2);
    }

    @Test
    void aCutOffBeforeTheAmendmentWasHeardKnowsNothingOfIt() {
        Facts facts = twoTasks()
                .without(2)
                .recordedAt("2026-03-10T00:00:00Z")
                .amended(2, IN_Q1, 2)
                .cancelled(2, IN_Q1);
        ReportFrame frame = Facts.frame("Q1", Facts.Q1);

        ReportContent before = ReportFold.fold(facts.recorded(), frame, Instant.parse("2026-03-09T00:00:00Z"));
        ReportContent after = ReportFold.fold(facts.recorded(), frame, Instant.parse("2026-03-11T00:00:00Z"));

        assertThat(before.tasks().total().total()).isEqualTo(2);
        assertThat(before.plans().getFirst().amendments()).isEmpty();
        assertThat(after.tasks().total().total()).isEqualTo(1);
        assertThat(ReportFold.fold(twoTasks().recorded(), frame, Instant.parse("2026-03-09T00:00:00Z")))
                .isEqualTo(before);
    }

    @Test
    void anAmendmentIsStatedInTheReportOfItsPeriodOnly() {
        assertThat(amendedOn(IN_Q1).q1().plans().getFirst().amendments())
                .containsExactly(new Amendment(2, IN_Q1, "Điều chỉnh", "642/QĐ-SGDĐT", IN_Q1.minusDays(3), 0, 1, 0));
        assertThat(amendedOn(IN_JUNE).q1().plans().getFirst().amendments()).isEmpty();
        assertThat(amendedOn(IN_JUNE).year().plans().getFirst().amendments()).hasSize(1);
        assertThat(amendedOn(LocalDate.of(2025, 12, 14)).q1().plans().getFirst().amendments())
                .isEmpty();
    }

    @Test
    void aDueDateChangedAfterTheWindowIsJudgedAsItReadWithinIt() {
        Facts facts = twoTasks().amended(2, IN_JUNE).redated(1, LocalDate.of(2026, 9, 30), IN_JUNE);

        assertThat(facts.q1().tasks().total().overdue()).isEqualTo(2);
        assertThat(facts.year().tasks().overdue())
                .extracting(ReportContent.OverdueTask::dueOn)
                .containsExactly(LocalDate.of(2026, 9, 30), FEB_28);
    }

    @Test
    void aTaskThatComesBackCountsAgain() {
        Facts facts =
                amendedOn(IN_Q1).row(2, Area.PROCEDURE).amended(3, IN_JUNE).redated(2, FEB_28, IN_JUNE);

        assertThat(facts.q1().tasks().assignments().total()).isEqualTo(1);
        assertThat(facts.year().tasks().assignments().total()).isEqualTo(2);
        assertThat(facts.year().tasks().total().overdue()).isEqualTo(2);
    }

    @Test
    void workTakenBackByAnotherAgencyLeavesTheFiguresFromThatDay() {
        Facts facts = twoTasks().givenAndTakenBack(7, FEB_28, IN_JUNE);

        assertThat(facts.q1().tasks().fromAbove().overdue()).isEqualTo(1);
        assertThat(facts.year().tasks().fromAbove().total()).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"CANCELLED", "SUPERSEDED"})
    void aPlanThatWasCancelledOrSupersededLeavesTheReportsAfterIt(Status status) {
        Facts facts = twoTasks().closed(status, 2, IN_JUNE);

        assertThat(facts.q1().plans()).hasSize(1);
        assertThat(facts.q1().endedPlans()).isEmpty();
        assertThat(facts.year().plans()).isEmpty();
        assertThat(facts.year().tasks().total().total()).isZero();
        assertThat(facts.year().targets().total()).isZero();
        assertThat(facts.year().endedPlans())
                .extracting(EndedPlan::status, EndedPlan::endedOn)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(status, IN_JUNE));
    }

    @Test
    void aPlanThatWasSummedUpKeepsItsOpenTasksInTheFigures() {
        Facts facts = twoTasks().closed(Status.CLOSED, 2, IN_JUNE);

        assertThat(facts.year().tasks().total().overdue()).isEqualTo(2);
        assertThat(facts.year().endedPlans()).isEmpty();
    }

    @Test
    void nothingIsMissedAfterThePlanWasClosed() {
        LocalDate july = LocalDate.of(2026, 7, 31);
        Facts facts = twoTasks().redated(2, july, IN_Q1).closed(Status.CLOSED, 2, IN_JUNE);

        assertThat(facts.year().tasks().total().overdue()).isOne();
        assertThat(facts.year().tasks().total().notDue()).isOne();
        assertThat(facts.year().tasks().overdue())
                .extracting(ReportContent.OverdueTask::dueOn)
                .containsExactly(FEB_28);
    }

    @Test
    void workOfAnotherAgencysPlanIsMissedNoMoreOnceThatIsClosed() {
        Facts facts = twoTasks().given(7, IN_JUNE);
        assertThat(facts.year().tasks().fromAbove().overdue()).isOne();

        facts.closedAbove(IN_JUNE.minusDays(1));

        assertThat(facts.year().tasks().fromAbove().notDue()).isOne();
    }

    @Test
    void anOlderEndNeverOverwritesANewerEdition() {
        Facts facts = twoTasks().closed(Status.CANCELLED, 2, IN_Q1).amended(3, IN_Q1);

        assertThat(facts.q1().plans()).hasSize(1);
        assertThat(facts.q1().endedPlans()).isEmpty();
    }

    @Test
    void orderAndRepetitionDoNotMatter() {
        List<RecordedFact> facts = new ArrayList<>(
                amendedOn(IN_Q1).closed(Status.CLOSED, 3, IN_JUNE).recorded());
        List<RecordedFact> disturbed = new ArrayList<>(facts);
        disturbed.addAll(facts);
        Collections.reverse(disturbed);
        ReportFrame frame = Facts.frame("YEAR", Facts.YEAR);

        assertThat(ReportFold.fold(disturbed, frame, Facts.AFTERWARDS))
                .isEqualTo(ReportFold.fold(facts, frame, Facts.AFTERWARDS));
    }
}
