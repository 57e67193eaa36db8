package vn.cchc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = OfficialDays.calendar();

    @ParameterizedTest
    @CsvSource({"2025, 250", "2026, 249"})
    void aYearHasItsAnnouncedNumberOfWorkingDays(int year, long expected) {
        assertThat(calendar.workingDaysBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-15, 2026-03-09",
        "2026-06-15, 2026-06-08",
        "2026-09-15, 2026-09-08",
        "2026-12-15, 2026-12-08",
        "2026-03-13, 2026-03-06"
    })
    void unitsFeedFiveWorkingDaysBeforeTheReport(LocalDate reportDue, LocalDate feedDue) {
        assertThat(calendar.minusWorkingDays(reportDue, 5)).isEqualTo(feedDue);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-30, false, public holiday",
        "2026-04-27, false, make-up day",
        "2026-08-31, false, swapped off",
        "2026-08-22, true, worked Saturday",
        "2026-08-29, false, plain Saturday",
        "2026-08-28, true, plain Friday",
        "2027-02-08, true, year without rows"
    })
    void officialDaysOverrideThePlainWeek(LocalDate date, boolean worked, String why) {
        assertThat(calendar.isWorkingDay(date)).as(why).isEqualTo(worked);
    }

    @Test
    void theStartIsNeverCounted() {
        LocalDate wednesday = LocalDate.of(2026, 3, 11);

        assertThat(calendar.plusWorkingDays(wednesday, 0)).isEqualTo(wednesday);
        assertThat(calendar.nextWorkingDay(wednesday)).isEqualTo(wednesday.plusDays(1));
        assertThat(calendar.previousWorkingDay(wednesday)).isEqualTo(wednesday.minusDays(1));
    }

    @Test
    void countingCrossesAHolidayBlock() {
        LocalDate lastDayBefore = LocalDate.of(2026, 8, 28);
        LocalDate firstDayAfter = LocalDate.of(2026, 9, 3);

        assertThat(calendar.nextWorkingDay(lastDayBefore)).isEqualTo(firstDayAfter);
        assertThat(calendar.previousWorkingDay(firstDayAfter)).isEqualTo(lastDayBefore);
        assertThat(calendar.workingDayOnOrBefore(LocalDate.of(2026, 8, 30))).isEqualTo(lastDayBefore);
        assertThat(calendar.workingDayOnOrAfter(LocalDate.of(2026, 8, 30))).isEqualTo(firstDayAfter);
        assertThat(calendar.workingDayOnOrAfter(firstDayAfter)).isEqualTo(firstDayAfter);
    }

    @Test
    void aNegativeCountGoesTheOtherWay() {
        LocalDate day = LocalDate.of(2026, 5, 4);

        assertThat(calendar.plusWorkingDays(day, -3)).isEqualTo(calendar.minusWorkingDays(day, 3));
        assertThat(calendar.minusWorkingDays(day, -3)).isEqualTo(calendar.plusWorkingDays(day, 3));
    }

    @Test
    void oneDateCannotBeNamedTwice() {
        List<CalendarDay> twice =
                List.of(OfficialDays.of2026().getFirst(), OfficialDays.of2026().getFirst());

        assertThatThrownBy(() -> new WorkingCalendar(twice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-01-01 twice");
    }

    @Test
    void countingBackwardsBetweenTwoDaysIsRefused() {
        LocalDate day = LocalDate.of(2026, 5, 4);

        assertThatThrownBy(() -> calendar.workingDaysBetween(day, day.minusDays(1)))
                .isInstanceOf(ReversedWindow.class);
    }
}
