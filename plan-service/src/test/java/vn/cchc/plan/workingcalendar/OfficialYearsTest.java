package vn.cchc.plan.workingcalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.cchc.calendar.CalendarDay;
import vn.cchc.calendar.CalendarDay.Kind;
import vn.cchc.calendar.CalendarDay.Status;
import vn.cchc.calendar.WorkingCalendar;

class OfficialYearsTest {

    private static final List<CalendarYear> YEARS = OfficialYears.all();
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(
            YEARS.stream().flatMap(year -> year.days().stream()).toList());

    @Test
    void theAnnouncedYearsHaveAsManyWorkingDaysAsTheNoticesLeave() {
        assertThat(workingDays(2025)).isEqualTo(250);
        assertThat(workingDays(2026)).isEqualTo(249);
    }

    @Test
    void workedSaturdaysAreThoseOfTheNotices() {
        assertThat(YEARS.stream().flatMap(year -> year.days().stream()).filter(day -> day.kind() == Kind.SWAP_WORK))
                .extracting(CalendarDay::date)
                .containsExactly(LocalDate.of(2025, 4, 26), LocalDate.of(2026, 1, 10), LocalDate.of(2026, 8, 22));
    }

    @Test
    void whatNoNoticeHasSaidYetIsProvisional() {
        Map<Integer, List<LocalDate>> provisional = YEARS.stream()
                .collect(Collectors.toMap(
                        CalendarYear::year,
                        year -> year.days().stream()
                                .filter(day -> day.status() == Status.PROVISIONAL)
                                .map(CalendarDay::date)
                                .toList()));

        assertThat(provisional.get(2025)).isEmpty();
        assertThat(provisional.get(2026)).isEmpty();
        assertThat(provisional.get(2027))
                .startsWith(LocalDate.of(2027, 2, 5))
                .contains(LocalDate.of(2027, 4, 16), LocalDate.of(2027, 9, 3))
                .doesNotContain(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 5, 3));
    }

    private static long workingDays(int year) {
        return CALENDAR.workingDaysBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
