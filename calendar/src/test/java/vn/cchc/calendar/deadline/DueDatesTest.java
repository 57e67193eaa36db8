package vn.cchc.calendar.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.calendar.deadline.ClauseExamples.NEW_YEAR;
import static vn.cchc.calendar.deadline.ClauseExamples.YEAR_END;
import static vn.cchc.calendar.deadline.ClauseExamples.conditional;
import static vn.cchc.calendar.deadline.ClauseExamples.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.calendar.OfficialDays;
import vn.cchc.calendar.WindowRule;
import vn.cchc.calendar.WorkingCalendar;
import vn.cchc.calendar.deadline.Clause.Conditional.Match;
import vn.cchc.calendar.deadline.Clause.Relative.Unit;
import vn.cchc.calendar.deadline.DueItem.Kind;
import vn.cchc.calendar.deadline.DuePolicy.Shift;

class DueDatesTest {

    private static final WorkingCalendar CALENDAR = OfficialDays.calendar();
    private static final Clause BEFORE_30_AUGUST = new Clause.BeforeDate(LocalDate.of(2026, 8, 30));

    private final DueDates strict = new DueDates(DuePolicy.STRICT, CALENDAR);

    @Test
    void beforeADateExcludesTheDate() {
        Deadline deadline = deadline(BEFORE_30_AUGUST);

        assertThat(strict.dueOn(deadline)).contains(LocalDate.of(2026, 8, 29));
        assertThat(strict.overdueFrom(deadline)).contains(LocalDate.of(2026, 8, 30));
    }

    @Test
    void anAgencyMayCountTheDateIn() {
        DueDates inclusive = new DueDates(new DuePolicy(true, Shift.NONE), CALENDAR);

        assertThat(inclusive.dueOn(deadline(BEFORE_30_AUGUST))).contains(LocalDate.of(2026, 8, 30));
        assertThat(inclusive.overdueFrom(deadline(BEFORE_30_AUGUST))).contains(LocalDate.of(2026, 8, 31));
    }

    @ParameterizedTest
    @CsvSource({"NONE, 2026-08-29", "PREVIOUS, 2026-08-28", "NEXT, 2026-09-03"})
    void aDueDateOnADayOffGoesWhereThePolicySays(Shift shift, LocalDate expected) {
        DueDates dates = new DueDates(new DuePolicy(false, shift), CALENDAR);

        assertThat(dates.dueOn(deadline(BEFORE_30_AUGUST))).contains(expected);
    }

    @Test
    void periodsAreDueOnTheirLastDay() {
        assertThat(strict.dueOn(deadline(new Clause.InMonth(YearMonth.of(2026, 2)))))
                .contains(day("2026-02-28"));
        assertThat(strict.dueOn(deadline(new Clause.InQuarter(2026, 3)))).contains(day("2026-09-30"));
        assertThat(strict.dueOn(deadline(new Clause.InHalfYear(2026, 1)))).contains(day("2026-06-30"));
        assertThat(strict.dueOn(deadline(new Clause.InYear(2026)))).contains(YEAR_END);
        assertThat(strict.dueOn(deadline(new Clause.Range(NEW_YEAR, day("2027-02-28")))))
                .contains(day("2027-02-28"));
    }

    @Test
    void ongoingWorkHasCheckpointsAndNoDueDate() {
        Deadline deadline = deadline(new Clause.Continuous(day("2026-04-01"), YEAR_END, null));

        assertThat(strict.dueOn(deadline)).isEmpty();
        assertThat(strict.closesOn(deadline)).contains(YEAR_END);
        assertThat(strict.occurrences(deadline))
                .containsExactly(
                        new DueItem(1, Kind.CHECKPOINT, day("2026-06-14"), day("2026-06-15")),
                        new DueItem(2, Kind.CHECKPOINT, day("2026-09-14"), day("2026-09-15")),
                        new DueItem(3, Kind.CHECKPOINT, day("2026-12-14"), day("2026-12-15")));
    }

    @Test
    void checkpointsFollowTheCutOffRule() {
        DueDates ofDay20 = new DueDates(DuePolicy.STRICT, CALENDAR, new WindowRule(20));

        assertThat(ofDay20.occurrences(deadline(new Clause.Continuous(NEW_YEAR, YEAR_END, null))))
                .extracting(DueItem::dueOn)
                .contains(day("2026-03-20"));
    }

    @ParameterizedTest
    @CsvSource({"MONTHLY, 12, 2026-01-31", "QUARTERLY, 4, 2026-03-31", "HALF_YEARLY, 2, 2026-06-30"})
    void recurringWorkIsDueAtTheEndOfEachRound(Frequency frequency, int rounds, LocalDate first) {
        Deadline deadline = deadline(Clause.Recurring.every(frequency, NEW_YEAR, YEAR_END));

        assertThat(strict.dueOn(deadline)).isEmpty();
        assertThat(strict.closesOn(deadline)).contains(YEAR_END);
        assertThat(strict.occurrences(deadline)).hasSize(rounds).allMatch(item -> item.kind() == Kind.OCCURRENCE);
        assertThat(strict.occurrences(deadline).getFirst().dueOn()).isEqualTo(first);
    }

    @Test
    void workOfEveryYearIsDueOncePerYear() {
        Deadline deadline = deadline(Clause.Recurring.every(Frequency.YEARLY, NEW_YEAR, day("2030-12-31")));

        assertThat(strict.occurrences(deadline))
                .extracting(DueItem::dueOn)
                .containsExactly(YEAR_END, day("2027-12-31"), day("2028-12-31"), day("2029-12-31"), day("2030-12-31"));
    }

    @Test
    void workOfEveryReportClosesWithTheLastReport() {
        Deadline deadline = deadline(Clause.Recurring.every(Frequency.REPORT_PERIOD, NEW_YEAR, YEAR_END));

        assertThat(strict.occurrences(deadline))
                .extracting(DueItem::dueOn)
                .containsExactly(day("2026-03-15"), day("2026-06-15"), day("2026-09-15"), day("2026-12-15"));
        assertThat(strict.closesOn(deadline)).contains(day("2026-12-15"));
    }

    @Test
    void listedMonthsComeBackEveryYear() {
        Clause twiceAYear =
                new Clause.Recurring(Frequency.IN_MONTHS, List.of(11, 6), 1, NEW_YEAR, day("2027-07-01"), null, null);

        assertThat(strict.occurrences(deadline(twiceAYear)))
                .extracting(DueItem::dueOn)
                .containsExactly(day("2026-06-30"), day("2026-11-30"), day("2027-06-30"));
    }

    @ParameterizedTest
    @CsvSource({
        "MONTHLY, 15, false, 12, 2026-01-15, 2026-12-15",
        "MONTHLY, 20, true, 12, 2026-01-19, 2026-12-19",
        "MONTHLY, 1, true, 11, 2026-01-31, 2026-11-30",
        "QUARTERLY, 25, false, 4, 2026-03-25, 2026-12-25",
        "HALF_YEARLY, 31, false, 2, 2026-06-30, 2026-12-31",
        "YEARLY, 15, true, 1, 2026-12-14, 2026-12-14",
        "REPORT_PERIOD, 20, false, 4, 2026-03-20, 2026-12-20"
    })
    void aRoundMayBeDueOnADayOfItsLastMonth(
            Frequency frequency, int day, boolean before, int rounds, LocalDate first, LocalDate last) {
        Deadline deadline = deadline(
                new Clause.Recurring(frequency, List.of(), 1, NEW_YEAR, YEAR_END, null, new RoundDay(day, before)));

        assertThat(strict.occurrences(deadline))
                .extracting(DueItem::dueOn)
                .hasSize(rounds)
                .startsWith(first)
                .endsWith(last);
    }

    @Test
    void aDayThatAMonthLacksIsItsLast() {
        Deadline deadline = deadline(new Clause.Recurring(
                Frequency.IN_MONTHS, List.of(2, 3, 4), 1, NEW_YEAR, YEAR_END, null, new RoundDay(31, false)));

        assertThat(strict.occurrences(deadline))
                .extracting(DueItem::dueOn)
                .containsExactly(day("2026-02-28"), day("2026-03-31"), day("2026-04-30"));
    }

    @Test
    void anAgencyMayCountTheDayOfARoundIn() {
        DueDates inclusive = new DueDates(new DuePolicy(true, Shift.NONE), CALENDAR);
        Deadline deadline = deadline(new Clause.Recurring(
                Frequency.MONTHLY, List.of(), 1, NEW_YEAR, YEAR_END, null, new RoundDay(20, true)));

        assertThat(inclusive.occurrences(deadline).getFirst().dueOn()).isEqualTo(day("2026-01-20"));
    }

    @Test
    void aRhythmMovesToOtherDaysWhole() {
        Clause.Recurring monthly = new Clause.Recurring(
                Frequency.MONTHLY, List.of(), 2, NEW_YEAR, YEAR_END, "giao ban", new RoundDay(20, true));

        assertThat(monthly.over(day("2027-01-01"), day("2027-12-31")))
                .isEqualTo(new Clause.Recurring(
                        Frequency.MONTHLY,
                        List.of(),
                        2,
                        day("2027-01-01"),
                        day("2027-12-31"),
                        "giao ban",
                        new RoundDay(20, true)));
    }

    @Test
    void nothingIsOwedBeforeATriggerOrAnAnchor() {
        Clause waiting = conditional(Match.ANY, new Trigger.Directive("UBND TP"));
        Clause relative = new Clause.Relative("ngày ký", 5, Unit.WORKING_DAY);

        assertThat(strict.occurrences(deadline(waiting, relative))).isEmpty();
        assertThat(strict.dueOn(deadline(waiting, relative))).isEmpty();
        assertThat(strict.closesOn(deadline(waiting))).contains(YEAR_END);
        assertThat(strict.closesOn(deadline(relative))).isEmpty();
        assertThat(deadline(waiting).waitsForTrigger()).isTrue();
        assertThat(deadline(waiting, BEFORE_30_AUGUST).waitsForTrigger()).isFalse();
    }

    @Test
    void onceTriggeredTheDayFollowsThePolicyToo() {
        DueDates previous = new DueDates(new DuePolicy(false, Shift.PREVIOUS), CALENDAR);

        assertThat(previous.dueBy(1, day("2026-08-30")))
                .isEqualTo(new DueItem(1, Kind.DUE, day("2026-08-28"), day("2026-08-29")));
    }

    @Test
    void aRelativeDayIsCountedFromItsAnchor() {
        assertThat(strict.dueOn(new Clause.Relative("ngày ký", 3, Unit.DAY), day("2026-08-28")))
                .isEqualTo(day("2026-08-31"));
        assertThat(strict.dueOn(new Clause.Relative("ngày ký", 3, Unit.WORKING_DAY), day("2026-08-28")))
                .isEqualTo(day("2026-09-07"));
        assertThat(strict.dueOn(new Clause.Relative("hạn báo cáo", -5, Unit.WORKING_DAY), day("2026-03-15")))
                .isEqualTo(day("2026-03-09"));
    }

    @Test
    void aCompoundCellKeepsEveryObligation() {
        Deadline deadline =
                deadline(new Clause.Continuous(NEW_YEAR, YEAR_END, null), new Clause.BeforeDate(day("2026-05-30")));

        assertThat(strict.dueOn(deadline)).contains(day("2026-05-29"));
        assertThat(strict.closesOn(deadline)).contains(YEAR_END);
        assertThat(strict.occurrences(deadline)).extracting(DueItem::seq).containsExactly(1, 2, 3, 4, 5);
        assertThat(strict.occurrences(deadline).getLast())
                .isEqualTo(new DueItem(5, Kind.DUE, day("2026-05-29"), day("2026-05-30")));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
