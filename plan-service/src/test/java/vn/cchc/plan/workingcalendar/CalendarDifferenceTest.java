package vn.cchc.plan.workingcalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.calendar.CalendarDay;
import vn.cchc.calendar.CalendarDay.Kind;
import vn.cchc.calendar.CalendarDay.Status;
import vn.cchc.plan.workingcalendar.CalendarDifference.Changed;

class CalendarDifferenceTest {

    private static final CalendarDay KEPT = day("2026-01-01", Kind.HOLIDAY, Status.CONFIRMED);
    private static final CalendarDay GONE = day("2026-11-23", Kind.SWAP_OFF, Status.PROVISIONAL);
    private static final CalendarDay PROVISIONAL = day("2026-09-01", Kind.HOLIDAY, Status.PROVISIONAL);
    private static final CalendarDay CONFIRMED = day("2026-09-01", Kind.HOLIDAY, Status.CONFIRMED);
    private static final CalendarDay NEW = day("2026-08-22", Kind.SWAP_WORK, Status.CONFIRMED);

    @Test
    void daysAreAddedRemovedOrChangedAndTheWorkingDaysCounted() {
        CalendarDifference difference =
                CalendarDifference.between(year(KEPT, PROVISIONAL, GONE), year(KEPT, NEW, CONFIRMED));

        assertThat(difference)
                .isEqualTo(new CalendarDifference(
                        List.of(NEW), List.of(GONE), List.of(new Changed(PROVISIONAL, CONFIRMED)), 258, 260));
    }

    @Test
    void aYearDiffersNotFromItself() {
        assertThat(CalendarDifference.between(year(KEPT, GONE), year(KEPT, GONE)))
                .isEqualTo(new CalendarDifference(List.of(), List.of(), List.of(), 259, 259));
    }

    private static CalendarYear year(CalendarDay... days) {
        return CalendarYear.entered(2026, List.of(days));
    }

    private static CalendarDay day(String date, Kind kind, Status status) {
        return new CalendarDay(LocalDate.parse(date), kind, "Nghỉ", status, "TB 1");
    }
}
