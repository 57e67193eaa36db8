package vn.cchc.kpi.rollup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.calendar.PeriodCode;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.calendar.Window;

class SpanTest {

    private static Span of(PeriodCode code, int year) {
        return Span.of(new ReportingYear(year).period(code));
    }

    @ParameterizedTest
    @CsvSource({
        "Q1, 2026, Q4, 2025",
        "Q3, 2026, Q2, 2026",
        "H1, 2026, H2, 2025",
        "H2, 2026, H1, 2026",
        "YEAR, 2026, YEAR, 2025",
        "NINE_MONTHS, 2026, NINE_MONTHS, 2025"
    })
    void thePeriodBeforeIsOfTheSameKind(PeriodCode code, int year, PeriodCode before, int beforeYear) {
        assertThat(of(code, year).previous()).isEqualTo(of(before, beforeYear));
        assertThat(of(code, year).yearBefore()).isEqualTo(of(code, year - 1));
    }

    @Test
    void monthsWithoutANameCompareWithAsManyBefore() {
        Span span = Span.of(new Window(LocalDate.of(2026, 1, 15), LocalDate.of(2026, 6, 14)));
        assertThat(span.code()).isEmpty();
        assertThat(span.length()).isEqualTo(5);
        assertThat(span.previous().window())
                .isEqualTo(new Window(LocalDate.of(2025, 8, 15), LocalDate.of(2026, 1, 14)));
        assertThat(span.months()).hasSize(5).allMatch(month -> month.code().orElseThrow() == PeriodCode.MONTH);
    }

    @Test
    void anInventoryMayComeFromTheStartOfTheReportingYear() {
        assertThat(of(PeriodCode.Q3, 2026).earliestDay()).isEqualTo(LocalDate.of(2025, 12, 15));
        assertThat(of(PeriodCode.Q3, 2026).period().year()).isEqualTo(2026);
    }

    @Test
    void daysThatAreNoReportingMonthsAreNoSpan() {
        assertThatThrownBy(() -> Span.of(new Window(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyMonthOfTheLongestSpanHasItsBit() {
        Span longest = Span.of(new Window(LocalDate.of(2021, 12, 15), LocalDate.of(2026, 12, 14)));
        assertThat(longest.length()).isEqualTo(Span.LONGEST);
        assertThat(Long.bitCount(OwnCount.allMonths(longest))).isEqualTo(Span.LONGEST);
    }
}
