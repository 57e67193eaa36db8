package vn.cchc.plan.workingcalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.calendar.CalendarDay;
import vn.cchc.calendar.CalendarDay.Kind;
import vn.cchc.calendar.CalendarDay.Status;
import vn.cchc.calendar.WorkingCalendar;
import vn.cchc.calendar.deadline.DueItem;
import vn.cchc.calendar.deadline.DuePolicy;
import vn.cchc.calendar.deadline.DuePolicy.Shift;
import vn.cchc.calendar.deadline.PlanYears;
import vn.cchc.calendar.parse.DeadlineParser;
import vn.cchc.plan.workingcalendar.DueMoves.Day;
import vn.cchc.plan.workingcalendar.DueMoves.Moved;

class DueMovesTest {

    private static final PlanYears YEAR = PlanYears.of(2026);

    @Test
    void aDueDateThatBecomesADayOffMovesWhereThePolicySaysSo() {
        assertThat(moved(Shift.PREVIOUS, "Tháng 6/2026", off("2026-06-30")))
                .containsExactly(new Moved(
                        1,
                        DueItem.Kind.DUE,
                        null,
                        day("2026-06-30", "2026-07-01", "2026-06-30"),
                        day("2026-06-29", "2026-06-30", "2026-06-29")));
        assertThat(moved(Shift.NEXT, "Tháng 6/2026", off("2026-06-30")))
                .extracting(moved -> moved.after().dueOn())
                .containsExactly(LocalDate.of(2026, 7, 1));
    }

    @Test
    void whereNothingIsShiftedOnlyTheLastWorkingDayMoves() {
        List<Moved> moved = moved(Shift.NONE, "Tháng 6/2026", off("2026-06-30"));

        assertThat(moved)
                .containsExactly(new Moved(
                        1,
                        DueItem.Kind.DUE,
                        null,
                        day("2026-06-30", "2026-07-01", "2026-06-30"),
                        day("2026-06-30", "2026-07-01", "2026-06-29")));
        assertThat(moved).noneMatch(Moved::dueMoves);
    }

    @Test
    void ofRecurringWorkOnlyTheRoundConcernedMoves() {
        assertThat(moved(Shift.PREVIOUS, "Hàng quý", off("2026-09-30")))
                .extracting(Moved::seq)
                .containsExactly(3);
    }

    @Test
    void workingDaysCountedFromADayWrittenOutFollow() {
        assertThat(moved(Shift.NONE, "Sau 05 ngày làm việc kể từ ngày 20/4/2026", off("2026-04-22")))
                .containsExactly(new Moved(
                        null,
                        DueItem.Kind.DUE,
                        "ngày 20/4/2026",
                        day("2026-04-27", "2026-04-28", "2026-04-27"),
                        day("2026-04-28", "2026-04-29", "2026-04-28")));
    }

    @Test
    void workingDaysCountedBackFromTheReportsFollowTheRoundConcerned() {
        assertThat(moved(Shift.NONE, "trước thời hạn Sở nhập báo cáo ít nhất 5 ngày làm việc", off("2026-06-10")))
                .containsExactly(new Moved(
                        null,
                        DueItem.Kind.OCCURRENCE,
                        "thời hạn Sở nhập báo cáo",
                        day("2026-06-08", "2026-06-09", "2026-06-08"),
                        day("2026-06-05", "2026-06-06", "2026-06-05")));
    }

    @Test
    void whatKnowsNoDayMovesNowhere() {
        assertThat(moved(Shift.PREVIOUS, "Theo Kế hoạch của Thành phố", off("2026-12-31")))
                .isEmpty();
        assertThat(moved(Shift.PREVIOUS, "Thường xuyên trong năm", off("2026-12-14")))
                .isEmpty();
        assertThat(moved(Shift.PREVIOUS, "Sau 05 ngày làm việc kể từ khi nhận báo cáo", off("2026-06-10")))
                .isEmpty();
        assertThat(moved(Shift.PREVIOUS, "Sau 05 ngày làm việc kể từ ngày 31/02/2026", off("2026-03-03")))
                .isEmpty();
    }

    private static List<Moved> moved(Shift shift, String text, CalendarDay... after) {
        DueReckoning before = new DueReckoning(new DuePolicy(false, shift), WorkingCalendar.PLAIN_WEEK);
        return new DueMoves(before, before.on(new WorkingCalendar(List.of(after))))
                .of(new DeadlineParser(YEAR).parse(text), YEAR);
    }

    private static CalendarDay off(String date) {
        return new CalendarDay(LocalDate.parse(date), Kind.SWAP_OFF, "Nghỉ", Status.PROVISIONAL, null);
    }

    private static Day day(String dueOn, String overdueFrom, String lastWorkingDay) {
        return new Day(LocalDate.parse(dueOn), LocalDate.parse(overdueFrom), LocalDate.parse(lastWorkingDay));
    }
}
