package vn.cchc.report.regime.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.calendar.Window;
import vn.cchc.calendar.WorkingCalendar;
import vn.cchc.report.regime.domain.RegimeRefusal.DuplicatePeriod;
import vn.cchc.report.regime.domain.RegimeRefusal.NoPeriod;
import vn.cchc.report.regime.domain.RegimeRefusal.ReversedWindow;

class ReportingRegimeTest {

    private static final PeriodRule Q1 = rule(PeriodCode.Q1, "12-15", -1, "03-14");
    private static final PeriodRule H1 = rule(PeriodCode.H1, "12-15", -1, "06-14");
    private static final PeriodRule Q3 = rule(PeriodCode.Q3, "06-15", 0, "09-14");
    private static final PeriodRule YEAR = rule(PeriodCode.YEAR, "12-15", -1, "12-14");

    private static PeriodRule rule(PeriodCode code, String from, int offset, String to) {
        return new PeriodRule(
                code, new YearDay(MonthDay.parse("--" + from), offset), new YearDay(MonthDay.parse("--" + to), 0));
    }

    private static ReportingRegime regime(LocalDate validFrom, int dueDay, PeriodRule... periods) {
        return new ReportingRegime(
                "r", "Chế độ", "Z01", validFrom, null, null, null, List.of(periods), dueDay, 5, null);
    }

    private static ReportingRegime haNoi() {
        return regime(LocalDate.of(2025, 12, 15), 15, Q1, H1, Q3, YEAR);
    }

    @ParameterizedTest
    @CsvSource({
        "Q1,   2026-03-15, 2026-03-09",
        "H1,   2026-06-15, 2026-06-08",
        "Q3,   2026-09-15, 2026-09-08",
        "YEAR, 2026-12-15, 2026-12-08"
    })
    void reportsAndTheUnitsFiguresAreDueOnTheseDays(PeriodCode code, LocalDate dueOn, LocalDate feedDueOn) {
        Window window = haNoi().period(code).orElseThrow().window(2026);

        assertThat(haNoi().dueOn(window)).isEqualTo(dueOn);
        assertThat(haNoi().feedDueOn(window, WorkingCalendar.PLAIN_WEEK)).isEqualTo(feedDueOn);
    }

    @ParameterizedTest
    @CsvSource({"Q1", "H1", "Q3", "YEAR"})
    void windowsAreThoseOfTheReportingYear(PeriodCode code) {
        for (int year = 2024; year < 2035; year++) {
            assertThat(haNoi().period(code).orElseThrow().window(year))
                    .isEqualTo(new ReportingYear(year).window(vn.cchc.calendar.PeriodCode.valueOf(code.name())));
        }
    }

    @Test
    void theMisprintedAnnualWindowIsRefusedWithTheYearThatWasMeant() {
        PeriodRule misprint = rule(PeriodCode.YEAR, "12-15", 0, "12-14");

        assertThatThrownBy(() -> regime(LocalDate.of(2025, 12, 15), 15, Q1, misprint))
                .isInstanceOfSatisfying(
                        RegimeRefused.class,
                        refused -> assertThat(refused.refusal())
                                .isEqualTo(new ReversedWindow(1, misprint, 2026, YEAR.from())));
    }

    @Test
    void aPeriodIsRuledOnce() {
        assertThatThrownBy(() -> regime(LocalDate.of(2025, 12, 15), 15, Q1, Q1))
                .isInstanceOfSatisfying(
                        RegimeRefused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(new DuplicatePeriod(1, PeriodCode.Q1)));
    }

    @Test
    void aRegimeAsksForSomething() {
        assertThatThrownBy(() -> regime(LocalDate.of(2025, 12, 15), 15))
                .isInstanceOfSatisfying(
                        RegimeRefused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(new NoPeriod()));
    }

    @Test
    void aDueDayBeyondTheMonthIsItsLastDay() {
        ReportingRegime regime = regime(LocalDate.of(2025, 12, 15), 31, H1);

        assertThat(regime.dueOn(H1.window(2026))).isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @Test
    void aPeriodIsGovernedByWhatWasInForceWhenItClosedAndKnownAtTheCutOff() {
        Instant first = Instant.parse("2026-01-01T00:00:00Z");
        ReportingRegime corrected = regime(LocalDate.of(2025, 12, 15), 20, Q1);
        ReportingRegime next = regime(LocalDate.of(2026, 12, 15), 25, Q1);
        RegimeHistory history = new RegimeHistory(List.of(
                new RegimeVersion(next, 3, first.plusSeconds(20)),
                new RegimeVersion(haNoi(), 1, first),
                new RegimeVersion(corrected, 2, first.plusSeconds(10))));

        assertThat(history.governing(2026, PeriodCode.Q1, first)).contains(haNoi());
        assertThat(history.governing(2026, PeriodCode.Q1, first.plusSeconds(99)))
                .contains(corrected);
        assertThat(history.governing(2027, PeriodCode.Q1, first.plusSeconds(99)))
                .contains(next);
        assertThat(history.governing(2027, PeriodCode.Q1, first.plusSeconds(15)))
                .contains(corrected);
        assertThat(history.governing(2026, PeriodCode.Q1, first.minusSeconds(1)))
                .contains(haNoi());
        assertThat(history.governing(2026, PeriodCode.H2, first)).isEmpty();
        assertThat(history.governing(2024, PeriodCode.Q1, first)).isEmpty();
    }
}
