package vn.cchc.report.assembly.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cchc.calendar.ReportPeriod;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.calendar.Window;

class DossierFoldTest {

    private static final String SCHOOL = "Z01.05.51";
    private static final String BRANCH = "Z01.05.51.01";
    private static final String ELSEWHERE = "Z01.71";
    private static final List<Window> MONTHS =
            new ReportingYear(2026).months().stream().map(ReportPeriod::window).toList();

    /// A school of the department and its branch, beside a commune.
    private static Facts tree() {
        return new Facts()
                .agencies()
                .agency(SCHOOL, Facts.DEPARTMENT, 1)
                .agency(BRANCH, SCHOOL, 1)
                .agency(ELSEWHERE, "Z01", 1);
    }

    @Test
    void dossierFlowsAreSummedTheOpeningIsTheFirstAndTheClosingTheLast() {
        Facts facts = new Facts()
                .dossiers(MONTHS.get(1), false, 20, 200, 30)
                .dossiers(MONTHS.get(0), false, 10, 100, 20)
                .dossiers(MONTHS.get(2), true, 30, 300, 40);

        ReportContent content = facts.q1();

        assertThat(content.dossiers().total())
                .isEqualTo(Map.of(
                        "carried_over",
                        10L,
                        "received_total",
                        600L,
                        "received_online",
                        600L,
                        "resolved_total",
                        570L,
                        "resolved_on_time",
                        570L,
                        "pending_total",
                        40L));
        assertThat(content.dossiers().gaps()).isEmpty();
        assertThat(content.provisional())
                .containsExactly(
                        new ReportContent.Provisional("DOSSIERS", "2026-02-15/2026-03-14", LocalDate.of(2026, 3, 14)));
    }

    @Test
    void aMonthIsNotCountedAgainWithinItsQuarter() {
        Facts facts = new Facts().dossiers(MONTHS.get(0), false, 10, 100, 20).dossiers(Facts.Q1, false, 10, 600, 40);

        ReportContent content = facts.q1();

        assertThat(content.dossiers().total()).containsEntry("received_total", 100L);
        assertThat(content.dossiers().gaps())
                .containsExactly(new Window(MONTHS.get(1).from(), MONTHS.get(2).to()));
    }

    @Test
    void figuresOfOtherWindowsAreLeftOut() {
        assertThat(new Facts()
                        .dossiers(MONTHS.get(3), false, 1, 1, 1)
                        .q1()
                        .dossiers()
                        .months())
                .isEmpty();
    }

    @Test
    void theAgencyAndAllBelowItAreAddedUp() {
        ReportContent.Dossiers dossiers = tree().dossiers(MONTHS.get(0), false, 10, 100, 20)
                .dossiers(MONTHS.get(1), false, 20, 100, 30)
                .dossiers(SCHOOL, MONTHS.get(1), true, 1, 10, 2)
                .dossiers(BRANCH, MONTHS.get(1), false, 3, 20, 4)
                .dossiers(ELSEWHERE, MONTHS.get(1), false, 1000, 1000, 1000)
                .q1()
                .dossiers();

        assertThat(dossiers.agencies()).isEqualTo(3);
        assertThat(dossiers.months())
                .extracting(ReportContent.Dossiers.Month::agencies)
                .containsExactly(1, 3);
        assertThat(dossiers.months().getLast().provisional()).isTrue();
        assertThat(dossiers.months().getLast().metrics())
                .containsEntry("received_total", 130L)
                .containsEntry("carried_over", 24L);
        assertThat(dossiers.total())
                .as("openings of each agency's first month, closings of its last")
                .containsEntry("received_total", 230L)
                .containsEntry("carried_over", 14L)
                .containsEntry("pending_total", 36L);
    }

    @Test
    void anAgencyThatMovedAwayOrIsToldTwiceIsCountedWhereItStandsOnce() {
        Facts facts = tree().agency(BRANCH, Facts.DEPARTMENT, 2)
                .agency(SCHOOL, ELSEWHERE, 2)
                .agency(SCHOOL, Facts.DEPARTMENT, 1)
                .dossiers(SCHOOL, MONTHS.get(0), false, 1, 10, 2)
                .dossiers(BRANCH, MONTHS.get(0), false, 3, 20, 4);

        ReportContent.Dossiers dossiers = facts.q1().dossiers();

        assertThat(dossiers.agencies()).isOne();
        assertThat(dossiers.total()).containsEntry("received_total", 20L);
    }

    @Test
    void aTreeThatBitesItsTailIsStillCountedOnce() {
        Facts facts = new Facts()
                .agency(Facts.DEPARTMENT, SCHOOL, 1)
                .agency(SCHOOL, Facts.DEPARTMENT, 1)
                .dossiers(SCHOOL, MONTHS.get(0), false, 1, 10, 2);

        assertThat(facts.q1().dossiers().total()).containsEntry("received_total", 10L);
    }

    @Test
    void agenciesThatPushMonthsAndQuartersLeaveNoGap() {
        Facts facts = tree().dossiers(Facts.Q1, false, 10, 600, 40).dossiers(SCHOOL, MONTHS.get(0), false, 1, 10, 2);

        ReportContent.Dossiers dossiers = facts.q1().dossiers();

        assertThat(dossiers.gaps()).isEmpty();
        assertThat(dossiers.total()).containsEntry("received_total", 610L);
    }
}
