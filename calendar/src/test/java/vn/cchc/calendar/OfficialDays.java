package vn.cchc.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.calendar.CalendarDay.Kind;
import vn.cchc.calendar.CalendarDay.Status;

/// The announced days off and worked Saturdays of 2025 and 2026.
public final class OfficialDays {

    private OfficialDays() {}

    public static WorkingCalendar calendar() {
        return new WorkingCalendar(
                Stream.concat(of2025().stream(), of2026().stream()).toList());
    }

    static List<CalendarDay> of2025() {
        return Stream.of(
                        days(Kind.HOLIDAY, "Tết Dương lịch", "2025-01-01"),
                        days(Kind.HOLIDAY, "Tết", "2025-01-27", "2025-01-28", "2025-01-29", "2025-01-30", "2025-01-31"),
                        days(Kind.HOLIDAY, "Giỗ Tổ Hùng Vương", "2025-04-07"),
                        days(Kind.HOLIDAY, "30/4 và 1/5", "2025-04-30", "2025-05-01"),
                        days(Kind.SWAP_OFF, "Hoán đổi", "2025-05-02"),
                        days(Kind.SWAP_WORK, "Làm bù", "2025-04-26"),
                        days(Kind.HOLIDAY, "Quốc khánh", "2025-09-01", "2025-09-02"))
                .flatMap(List::stream)
                .toList();
    }

    static List<CalendarDay> of2026() {
        return Stream.of(
                        days(Kind.HOLIDAY, "Tết Dương lịch", "2026-01-01"),
                        days(Kind.SWAP_OFF, "Hoán đổi", "2026-01-02", "2026-08-31"),
                        days(Kind.SWAP_WORK, "Làm bù", "2026-01-10", "2026-08-22"),
                        days(Kind.HOLIDAY, "Tết", "2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20"),
                        days(Kind.MAKE_UP, "Nghỉ bù Giỗ Tổ Hùng Vương", "2026-04-27"),
                        days(Kind.HOLIDAY, "30/4 và 1/5", "2026-04-30", "2026-05-01"),
                        days(Kind.HOLIDAY, "Quốc khánh", "2026-09-01", "2026-09-02"),
                        days(Kind.HOLIDAY, "Ngày Văn hóa Việt Nam", "2026-11-24"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<CalendarDay> days(Kind kind, String name, String... dates) {
        return Arrays.stream(dates)
                .map(date -> new CalendarDay(LocalDate.parse(date), kind, name, Status.CONFIRMED, null))
                .toList();
    }
}
