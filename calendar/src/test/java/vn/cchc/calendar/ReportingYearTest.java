package vn.cchc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingYearTest {

    private final ReportingYear year = new ReportingYear(2026);

    @ParameterizedTest
    @CsvSource({
        "Q1, 2025-12-15, 2026-03-14",
        "Q2, 2026-03-15, 2026-06-14",
        "H1, 2025-12-15, 2026-06-14",
        "Q3, 2026-06-15, 2026-09-14",
        "Q4, 2026-09-15, 2026-12-14",
        "H2, 2026-06-15, 2026-12-14",
        "NINE_MONTHS, 2025-12-15, 2026-09-14",
        "YEAR, 2025-12-15, 2026-12-14"
    })
    void aPeriodCoversItsWindow(PeriodCode code, LocalDate from, LocalDate to) {
        assertThat(year.period(code)).isEqualTo(new ReportPeriod(code, 2026, new Window(from, to)));
    }

    @Test
    void monthsRunFromDay15ToDay14AndTileTheYear() {
        List<Window> months = year.months().stream().map(ReportPeriod::window).toList();

        assertThat(months).hasSize(12);
        assertThat(months.get(2)).isEqualTo(window("2026-02-15", "2026-03-14"));
        assertThat(months.getFirst().from()).isEqualTo(year.window().from());
        assertThat(months.getLast().to()).isEqualTo(year.window().to());
        for (int i = 1; i < months.size(); i++) {
            assertThat(months.get(i).from()).isEqualTo(months.get(i - 1).to().plusDays(1));
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-12-20, 2027", "2026-12-15, 2027", "2026-12-14, 2026", "2026-01-01, 2026", "2025-12-15, 2026"})
    void aDayAfterTheDecemberCutOffBelongsToTheNextYear(LocalDate date, int expected) {
        assertThat(ReportingYear.of(date)).isEqualTo(new ReportingYear(expected));
    }

    @Test
    void reportsAreCutOffOnDay14AndDueOnDay15() {
        assertThat(year.reportCutOffs()).containsExactly(dates("2026-03-14", "2026-06-14", "2026-09-14", "2026-12-14"));
        assertThat(year.reportDueDates())
                .containsExactly(dates("2026-03-15", "2026-06-15", "2026-09-15", "2026-12-15"));
    }

    @Test
    void anotherCutOffDayMovesEveryWindow() {
        ReportingYear ofDay20 = new ReportingYear(2026, new WindowRule(20));

        assertThat(ofDay20.window(PeriodCode.Q1)).isEqualTo(window("2025-12-21", "2026-03-20"));
        assertThat(ReportingYear.of(LocalDate.of(2026, 12, 20), new WindowRule(20)))
                .isEqualTo(ofDay20);
    }

    @Test
    void aWindowCannotEndBeforeItStarts() {
        assertThatThrownBy(() -> window("2026-12-15", "2026-12-14"))
                .isInstanceOf(ReversedWindow.class)
                .hasMessage("A window cannot start on 2026-12-15 and end before that, on 2026-12-14");
    }

    @Test
    void monthAloneIsNoPeriod() {
        assertThatThrownBy(() -> year.period(PeriodCode.MONTH)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0", "28", "31"})
    void theCutOffDayExistsInEveryMonth(int day) {
        assertThatThrownBy(() -> new WindowRule(day)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Window window(String from, String to) {
        return new Window(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static LocalDate[] dates(String... texts) {
        return List.of(texts).stream().map(LocalDate::parse).toArray(LocalDate[]::new);
    }
}
