package vn.cchc.report.assembly.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.report.journal.domain.Area;
import vn.cchc.report.journal.domain.TaskAssigned.Occurrence;

class TaskFoldTest {

    private static final LocalDate JAN_31 = LocalDate.of(2026, 1, 31);
    private static final LocalDate FEB_28 = LocalDate.of(2026, 2, 28);
    private static final LocalDate CUT_OFF_DAY = LocalDate.of(2026, 3, 14);

    private static final TaskFigures ONE_ON_TIME = new TaskFigures(1, 1, 0, 0, 0, 0);
    private static final TaskFigures ONE_LATE = new TaskFigures(1, 0, 1, 0, 0, 0);
    private static final TaskFigures ONE_OVERDUE = new TaskFigures(1, 0, 0, 1, 0, 0);
    private static final TaskFigures ONE_NOT_DUE = new TaskFigures(1, 0, 0, 0, 1, 0);
    private static final TaskFigures ONE_NOT_ARISEN = new TaskFigures(1, 0, 0, 0, 0, 1);

    private static Facts aTask() {
        return new Facts().agencies().row(1, Area.STEERING).plan();
    }

    private static TaskFigures inQ1(Facts facts) {
        return facts.q1().tasks().total();
    }

    @Test
    void workDoneOnTheDueDayIsOnTime() {
        assertThat(inQ1(aTask().due(1, FEB_28).completed(1, FEB_28))).isEqualTo(ONE_ON_TIME);
    }

    @Test
    void workDoneOnTheFirstOverdueDayIsLate() {
        assertThat(inQ1(aTask().due(1, FEB_28).completed(1, FEB_28.plusDays(1))))
                .isEqualTo(ONE_LATE);
    }

    @Test
    void workDoneAfterTheCutOffDayIsNotDoneThen() {
        Facts facts = aTask().due(1, FEB_28).completed(1, CUT_OFF_DAY.plusDays(1));

        assertThat(inQ1(facts)).isEqualTo(ONE_OVERDUE);
        assertThat(facts.year().tasks().total()).isEqualTo(ONE_LATE);
    }

    @Test
    void aTaskIsOverdueFromItsFirstOverdueDay() {
        assertThat(inQ1(aTask().due(1, CUT_OFF_DAY.minusDays(1)))).isEqualTo(ONE_OVERDUE);
        assertThat(inQ1(aTask().due(1, CUT_OFF_DAY))).isEqualTo(ONE_NOT_DUE);
    }

    @Test
    void aTaskDueInDecemberIsNotDueInTheAnnualReport() {
        assertThat(aTask().due(1, LocalDate.of(2026, 12, 31)).year().tasks().total())
                .isEqualTo(ONE_NOT_DUE);
    }

    @Test
    void noDueDateIsMissedBeforeItsDayHasCome() {
        Facts facts = aTask().due(1, CUT_OFF_DAY.minusDays(1));
        Instant early = Instant.parse("2026-03-01T00:00:00Z");

        ReportContent content = ReportFold.fold(facts.recorded(), Facts.frame("Q1", Facts.Q1), early);

        assertThat(content.asOf()).isEqualTo("2026-03-01");
        assertThat(content.tasks().total()).isEqualTo(ONE_NOT_DUE);
    }

    @Test
    void aConditionalTaskHasNotArisenUntilItsConditionComesTrue() {
        Facts waiting = aTask().assigned(1, Facts.OFFICE, "WAITING_TRIGGER");
        assertThat(inQ1(waiting)).isEqualTo(ONE_NOT_ARISEN);

        waiting.triggered(1, LocalDate.of(2026, 3, 20), LocalDate.of(2026, 4, 30));
        assertThat(inQ1(waiting)).as("triggered after the window").isEqualTo(ONE_NOT_ARISEN);
        assertThat(waiting.year().tasks().total()).as("due since April").isEqualTo(ONE_OVERDUE);
    }

    @Test
    void aTriggerAddsItsDateToTheCheckpointsOfTheTask() {
        Occurrence checkpoint = new Occurrence(1, "CHECKPOINT", FEB_28, FEB_28.plusDays(1));
        Facts facts = aTask().assigned(1, Facts.OFFICE, "WAITING_TRIGGER", checkpoint)
                .triggered(1, LocalDate.of(2026, 2, 1), null);
        assertThat(inQ1(facts)).isEqualTo(ONE_NOT_DUE);

        facts.triggered(1, LocalDate.of(2026, 2, 20), FEB_28);
        assertThat(inQ1(facts)).as("a second document set the date").isEqualTo(ONE_OVERDUE);
        assertThat(inQ1(facts.completed(1, FEB_28.plusDays(1)))).isEqualTo(ONE_LATE);
    }

    @Test
    void aDocumentRegisteredLateRevivesATaskThatSeemedNotToHaveArisen() {
        Facts facts = aTask().assigned(1, Facts.OFFICE, "WAITING_TRIGGER")
                .notArisen(1)
                .triggered(1, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 6, 30));

        assertThat(inQ1(facts)).isEqualTo(ONE_NOT_DUE);
        assertThat(facts.year().tasks().total()).isEqualTo(ONE_OVERDUE);
    }

    @Test
    void aTriggeredTaskWithoutADateIsNotDue() {
        assertThat(inQ1(aTask().assigned(1, Facts.OFFICE, "WAITING_TRIGGER").triggered(1, FEB_28, null)))
                .isEqualTo(ONE_NOT_DUE);
    }

    @Test
    void aTaskThatNeverAroseIsNoPartOfTheShareCompleted() {
        TaskFigures figures = aTask().assigned(1, Facts.OFFICE, "WAITING_TRIGGER")
                .notArisen(1)
                .year()
                .tasks()
                .total();

        assertThat(figures).isEqualTo(ONE_NOT_ARISEN);
        assertThat(figures.arisen()).isZero();
    }

    @Test
    void aMissedCheckpointDoesNotMakeAContinuousTaskOverdue() {
        Occurrence checkpoint = new Occurrence(1, "CHECKPOINT", FEB_28, FEB_28.plusDays(1));

        assertThat(inQ1(aTask().assigned(1, Facts.OFFICE, "ASSIGNED", checkpoint)))
                .isEqualTo(ONE_NOT_DUE);
    }

    @Test
    void aMissedOccurrenceDoesUntilItIsDone() {
        Facts facts = aTask().assigned(
                        1,
                        Facts.OFFICE,
                        "ASSIGNED",
                        new Occurrence(1, "OCCURRENCE", JAN_31, JAN_31.plusDays(1)),
                        new Occurrence(2, "OCCURRENCE", FEB_28.plusMonths(1), FEB_28.plusMonths(2)));

        assertThat(inQ1(facts)).isEqualTo(ONE_OVERDUE);
        assertThat(inQ1(facts.occurrenceCompleted(1, 1, JAN_31, FEB_28))).isEqualTo(ONE_NOT_DUE);
    }

    @Test
    void aTaskOfTwoUnitsIsOnlyAsGoodAsTheWorseOne() {
        String second = "Z01.05.02";
        Facts facts = new Facts()
                .agencies()
                .row(1, Area.STEERING, Facts.OFFICE, second)
                .plan()
                .due(1, FEB_28)
                .completed(1, FEB_28)
                .assigned(1, second, "ASSIGNED", new Occurrence(1, "DUE", FEB_28, FEB_28.plusDays(1)));

        assertThat(inQ1(facts)).isEqualTo(ONE_OVERDUE);
        assertThat(facts.q1().tasks().assignments()).isEqualTo(new TaskFigures(2, 1, 0, 1, 0, 0));
        assertThat(facts.q1().tasks().overdue())
                .singleElement()
                .returns(second, ReportContent.OverdueTask::unitCode)
                .returns(FEB_28, ReportContent.OverdueTask::dueOn);
    }

    @Test
    void aUnitThatNoLongerLeadsTheTaskHasNoShareInIt() {
        String second = "Z01.05.02";
        Facts facts = new Facts()
                .agencies()
                .row(1, Area.STEERING, Facts.OFFICE, second)
                .plan()
                .due(1, FEB_28)
                .completed(1, FEB_28)
                .assigned(1, second, "ASSIGNED", item(1, FEB_28));
        assertThat(inQ1(facts)).isEqualTo(ONE_OVERDUE);

        facts.row(1, Area.STEERING, Facts.OFFICE).plan(2, null);

        assertThat(inQ1(facts)).isEqualTo(ONE_ON_TIME);
        assertThat(facts.q1().tasks().assignments()).isEqualTo(ONE_ON_TIME);
        assertThat(facts.q1().tasks().overdue()).isEmpty();
    }

    @Test
    void whatWasDoneIsKnownByItsDayWhenAnAmendmentNumbersItAnew() {
        Facts facts = aTask().assigned(1, Facts.OFFICE, "ASSIGNED", item(1, JAN_31), item(2, FEB_28))
                .occurrenceCompleted(1, 1, JAN_31, JAN_31)
                .missed(1, 2, FEB_28);
        assertThat(overdueDays(facts)).containsExactly(FEB_28);

        LocalDate inserted = LocalDate.of(2026, 1, 15);
        facts.assigned(1, Facts.OFFICE, "ASSIGNED", item(1, inserted), item(2, JAN_31), item(3, FEB_28));
        assertThat(overdueDays(facts)).as("not done yet").containsExactly(inserted);

        facts.occurrenceCompleted(1, 1, inserted, inserted);
        assertThat(overdueDays(facts)).containsExactly(FEB_28);
        assertThat(inQ1(facts.occurrenceCompleted(1, 3, FEB_28, FEB_28))).isEqualTo(ONE_NOT_DUE);
    }

    @Test
    void aMissedDateThatAnAmendmentTookAwayMakesNobodyLate() {
        Facts facts = aTask().assigned(1, Facts.OFFICE, "ASSIGNED", item(1, JAN_31), item(2, FEB_28.plusMonths(1)))
                .missed(1, 1, JAN_31);
        assertThat(inQ1(facts)).isEqualTo(ONE_OVERDUE);

        assertThat(inQ1(facts.assigned(1, Facts.OFFICE, "ASSIGNED", item(1, FEB_28.plusMonths(1)))))
                .isEqualTo(ONE_NOT_DUE);
        assertThat(inQ1(facts.assigned(1, Facts.OFFICE, "ASSIGNED"))).isEqualTo(ONE_NOT_DUE);
    }

    @Test
    void aMissedDateOfATriggerSaysSinceWhenTheTaskIsOverdue() {
        Facts facts = aTask().assigned(1, Facts.OFFICE, "WAITING_TRIGGER")
                .triggered(1, JAN_31, FEB_28)
                .missed(1, 1, FEB_28);

        assertThat(inQ1(facts)).isEqualTo(ONE_OVERDUE);
        assertThat(overdueDays(facts)).containsExactly(FEB_28);
    }

    private static Occurrence item(int seq, LocalDate dueOn) {
        return new Occurrence(seq, "OCCURRENCE", dueOn, dueOn.plusDays(1));
    }

    private static List<LocalDate> overdueDays(Facts facts) {
        return facts.q1().tasks().overdue().stream()
                .map(ReportContent.OverdueTask::dueOn)
                .toList();
    }

    @Test
    void aTaskNobodyTookYetIsCounted() {
        assertThat(inQ1(aTask())).isEqualTo(ONE_NOT_DUE);
    }

    @Test
    void areasAddUpToTheTotal() {
        Facts facts = new Facts()
                .agencies()
                .row(1, Area.STEERING)
                .row(2, Area.PROCEDURE)
                .row(3, Area.PROCEDURE)
                .plan()
                .due(1, FEB_28)
                .due(2, FEB_28)
                .completed(2, FEB_28);

        ReportContent content = facts.q1();

        assertThat(content.tasks().total()).isEqualTo(new TaskFigures(3, 1, 0, 1, 1, 0));
        assertThat(content.tasks().byArea())
                .hasSize(Area.values().length)
                .contains(
                        new ReportContent.Tasks.OfArea(Area.STEERING, ONE_OVERDUE),
                        new ReportContent.Tasks.OfArea(Area.PROCEDURE, new TaskFigures(2, 1, 0, 0, 1, 0)));
        assertThat(content.plans()).singleElement().returns(content.tasks().total(), ReportContent.Plan::tasks);
    }
}
