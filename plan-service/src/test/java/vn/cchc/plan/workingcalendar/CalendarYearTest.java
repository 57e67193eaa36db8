package vn.cchc.plan.workingcalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.calendar.CalendarDay;
import vn.cchc.calendar.CalendarDay.Kind;
import vn.cchc.calendar.CalendarDay.Status;
import vn.cchc.kit.problem.Problem.FieldError;
import vn.cchc.kit.problem.ProblemException;
import vn.cchc.testkit.ContractAssertions;

class CalendarYearTest {

    @Test
    void daysAreKeptInOrder() {
        CalendarYear year =
                CalendarYear.entered(2026, List.of(day("2026-09-02", Kind.HOLIDAY), day("2026-01-10", Kind.SWAP_WORK)));

        assertThat(year.days()).extracting(CalendarDay::date).isSorted();
    }

    @Test
    void aDayOfAnotherYearOrNamedTwiceOrOnTheWrongWeekdayIsRefused() {
        List<CalendarDay> days = List.of(
                day("2026-01-01", Kind.HOLIDAY),
                day("2027-01-01", Kind.HOLIDAY),
                day("2026-01-01", Kind.MAKE_UP),
                day("2026-01-12", Kind.SWAP_WORK),
                day("2026-01-11", Kind.SWAP_OFF));

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> CalendarYear.entered(2026, days))
                .satisfies(refused -> assertThat(refused.problem().errors())
                        .extracting(FieldError::pointer, FieldError::code)
                        .containsExactly(
                                tuple("/days/1/date", "calendar/other-year"),
                                tuple("/days/2/date", "calendar/named-twice"),
                                tuple("/days/3/date", "calendar/kind-and-weekday"),
                                tuple("/days/4/date", "calendar/kind-and-weekday")));
    }

    @Test
    void theWholeYearIsTold() {
        CalendarYear year = CalendarYear.entered(
                        2026,
                        List.of(
                                new CalendarDay(
                                        LocalDate.of(2026, 1, 1), Kind.HOLIDAY, "Tết", Status.CONFIRMED, "TB 9441"),
                                day("2026-01-10", Kind.SWAP_WORK)))
                .withVersion(3);

        ContractAssertions.assertValid(
                CalendarChangedJson.of(year, LocalDate.of(2025, 12, 1)).toEvent());
    }

    private static CalendarDay day(String date, Kind kind) {
        return new CalendarDay(LocalDate.parse(date), kind, "Ngày", Status.PROVISIONAL, null);
    }
}
