package vn.cchc.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "79 | 80 | 98,75%",
                "1 | 1 | 100%",
                "99999 | 100000 | 99,99%",
                "0 | 7 | 0%",
                "1 | 3 | 33,33%",
                "5 | 0 | không phát sinh"
            })
    void sharesAreWrittenWithACommaAndNeverRoundedUpToAll(long numerator, long denominator, String text) {
        assertThat(VietnameseText.percent(numerator, denominator)).isEqualTo(text);
    }

    @Test
    void thousandsAreSetOffByDots() {
        assertThat(VietnameseText.number(1234567)).isEqualTo("1.234.567");
    }

    @Test
    void smallCountsInATextHaveTwoDigits() {
        assertThat(VietnameseText.count(0)).isEqualTo("0");
        assertThat(VietnameseText.count(2)).isEqualTo("02");
        assertThat(VietnameseText.count(12)).isEqualTo("12");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-09, 09/01/2026", "2026-03-05, 05/3/2026", "2026-12-15, 15/12/2026", "2026-02-28, 28/02/2026"})
    void daysBelowTenAndTheFirstTwoMonthsHaveALeadingZero(LocalDate date, String text) {
        assertThat(VietnameseText.day(date)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-09, ngày 09 tháng 01 năm 2026",
        "2026-03-03, ngày 03 tháng 3 năm 2026",
        "2026-12-15, ngày 15 tháng 12 năm 2026"
    })
    void aDayInWordsIsPaddedTheSameWay(LocalDate date, String text) {
        assertThat(VietnameseText.longDay(date)).isEqualTo(text);
    }
}
