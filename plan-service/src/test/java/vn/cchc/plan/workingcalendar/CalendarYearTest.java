package vn.cchc.plan.workingcalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.calendar.CalendarDay;
import vn.cchc.calendar.CalendarDay.Kind;
import vn.cchc.calendar.CalendarDay.Status;
import vn.cchc.plan.workingcalendar.CalendarRefusal.WrongDay.NamedTwice;
import vn.cchc.plan.workingcalendar.CalendarRefusal.WrongDay.OfOtherYear;
import vn.cchc.plan.workingcalendar.CalendarRefusal.WrongDay.OnWrongWeekday;
import vn.cchc.plan.workingcalendar.CalendarRefusal.WrongDay.WithoutBasis;
import vn.cchc.plan.workingcalendar.CalendarRefusal.WrongDays;
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

        assertThatExceptionOfType(CalendarRefused.class)
                .isThrownBy(() -> CalendarYear.entered(2026, days))
                .extracting(CalendarRefused::refusal)
                .isEqualTo(new WrongDays(List.of(
                        new OfOtherYear(1, LocalDate.of(2027, 1, 1), 2026),
                        new NamedTwice(2, LocalDate.of(2026, 1, 1)),
                        new OnWrongWeekday(3, LocalDate.of(2026, 1, 12), Kind.SWAP_WORK),
                        new OnWrongWeekday(4, LocalDate.of(2026, 1, 11), Kind.SWAP_OFF))));
    }

    @Test
    void aDayConfirmedByNoDocumentIsRefused() {
        LocalDate date = LocalDate.of(2026, 1, 1);
        CalendarDay unfounded = new CalendarDay(date, Kind.HOLIDAY, "Tết Dương lịch", Status.CONFIRMED, null);

        assertThatExceptionOfType(CalendarRefused.class)
                .isThrownBy(() -> CalendarYear.entered(2026, List.of(unfounded)))
                .extracting(CalendarRefused::refusal)
                .isEqualTo(new WrongDays(List.of(new WithoutBasis(0, date))));
    }

    @Test
    void aBasisOfBlanksIsNone() {
        CalendarDayBody body = new CalendarDayBody(
                LocalDate.of(2026, 1, 1), Kind.HOLIDAY, " Te\u0302\u0301t ", Status.PROVISIONAL, " \u200b");

        assertThat(body.toDay())
                .isEqualTo(
                        new CalendarDay(LocalDate.of(2026, 1, 1), Kind.HOLIDAY, "T\u1ebft", Status.PROVISIONAL, null));
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
