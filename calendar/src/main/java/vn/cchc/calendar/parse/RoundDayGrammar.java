package vn.cchc.calendar.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.cchc.calendar.deadline.Frequency;
import vn.cchc.calendar.deadline.RoundDay;
import vn.cchc.calendar.parse.Moment.Part;

/// Reads the day on which each round is due: "trước ngày 20 hàng tháng", "ngày 25 tháng cuối quý", "15/6, 15/12 hàng
/// năm", "hàng quý, chậm nhất ngày 25 của tháng cuối quý".
final class RoundDayGrammar {

    private static final Set<String> EVERY = Set.of("hang", "moi");
    private static final Set<String> LIST_SIGNS = Set.of(",", "va");
    private static final Set<String> DATE_SIGNS = Set.of("/", "-", ".");
    private static final List<Integer> FIRST_MONTHS_OF_QUARTERS = List.of(1, 4, 7, 10);
    /// The reform reports are due on this day by rule.
    private static final RoundDay REPORT_DAY = new RoundDay(15, false);

    private final MomentGrammar moments;

    RoundDayGrammar(MomentGrammar moments) {
        this.moments = moments;
    }

    /// The day stands before the rhythm it belongs to.
    Optional<List<Cadence>> dayFirst(Cursor cursor) {
        return cursor.firstOf(
                () -> firstWeek(cursor), () -> daysOfUnit(cursor, takeBefore(cursor)), () -> datesOfYear(cursor));
    }

    /// The day follows the rhythms it belongs to.
    Optional<List<Cadence>> dayLast(Cursor cursor, List<Cadence> found) {
        cursor.take(",");
        boolean before = takeBefore(cursor);
        Optional<RoundDay> day = cursor.take("ngay") ? number(cursor, before) : Optional.empty();
        boolean monthly = found.stream().allMatch(cadence -> cadence.frequency() == Frequency.MONTHLY);
        boolean fits = day.isPresent()
                && found.stream().allMatch(RoundDayGrammar::isOpen)
                && (takeLastMonth(cursor) || (monthly && !goesOnAsDate(cursor)));
        return fits
                ? Optional.of(
                        found.stream().map(cadence -> cadence.on(day.get())).toList())
                : Optional.empty();
    }

    /// "vào ngày 15 tháng 6, tháng 12", "trước 15/12" after "hàng năm"
    Optional<Cadence> onDates(Cursor cursor) {
        cursor.take(",");
        boolean before = takeBefore(cursor);
        return moments.list(cursor)
                .flatMap(found -> dates(found, before))
                .filter(cadences -> cadences.size() == 1)
                .map(List::getFirst);
    }

    /// "tuần đầu hàng tháng"
    private static Optional<List<Cadence>> firstWeek(Cursor cursor) {
        int start = cursor.position();
        Optional<Integer> week = PartGrammar.week(cursor);
        cursor.take("cua");
        if (week.isEmpty() || !cursor.takeAnyOf(EVERY) || !cursor.take("thang")) {
            return Optional.empty();
        }
        RoundDay last = new RoundDay(week.get() * 7, false);
        cursor.assume(start, "ngày " + last.ofMonth() + " hàng tháng");
        return Optional.of(List.of(Cadence.every(Frequency.MONTHLY).on(last)));
    }

    /// "ngày 15 hàng tháng", "ngày 15 và 30 hàng tháng", "ngày 25 của tháng cuối quý"
    private static Optional<List<Cadence>> daysOfUnit(Cursor cursor, boolean before) {
        if (!cursor.take("ngay")) {
            return Optional.empty();
        }
        List<RoundDay> days = new ArrayList<>();
        Optional<RoundDay> more = number(cursor, before);
        while (more.isPresent()) {
            days.add(more.get());
            more = cursor.firstOf(() -> another(cursor, before));
        }
        cursor.take("cua");
        return days.isEmpty()
                ? Optional.empty()
                : unit(cursor)
                        .map(unit -> days.stream().map(day -> on(day, unit)).toList());
    }

    private static Cadence on(RoundDay day, Cadence unit) {
        return unit.frequency() == Frequency.REPORT_PERIOD && day.equals(REPORT_DAY) ? unit : unit.on(day);
    }

    private static Optional<RoundDay> another(Cursor cursor, boolean before) {
        if (!cursor.takeAnyOf(LIST_SIGNS)) {
            return Optional.empty();
        }
        cursor.take("ngay");
        return number(cursor, before);
    }

    /// "hàng tháng", "tháng cuối mỗi quý", "tháng cuối kỳ báo cáo", "tháng đầu quý"
    private static Optional<Cadence> unit(Cursor cursor) {
        boolean every = cursor.takeAnyOf(EVERY);
        if (!cursor.take("thang")) {
            return Optional.empty();
        }
        if (every) {
            return Optional.of(Cadence.every(Frequency.MONTHLY));
        }
        boolean last = cursor.take("cuoi");
        if (!last && !cursor.take("dau")) {
            return Optional.empty();
        }
        cursor.take("cua");
        cursor.takeAnyOf(EVERY);
        if (cursor.take("quy")) {
            return Optional.of(last ? Cadence.every(Frequency.QUARTERLY) : Cadence.in(FIRST_MONTHS_OF_QUARTERS));
        }
        if (last && cursor.take("ky", "bao", "cao")) {
            CadenceGrammar.skipReform(cursor);
            return Optional.of(Cadence.every(Frequency.REPORT_PERIOD));
        }
        return Optional.empty();
    }

    /// "15/6, 15/12 hàng năm", "trước ngày 15 tháng 12 hàng năm"
    private Optional<List<Cadence>> datesOfYear(Cursor cursor) {
        boolean before = takeBefore(cursor);
        if (!cursor.sees("ngay") && !cursor.ahead(0).isNumber()) {
            return Optional.empty();
        }
        return moments.list(cursor)
                .flatMap(found -> dates(found, before))
                .filter(_ -> cursor.takeAnyOf(EVERY) && cursor.take("nam"));
    }

    /// Days without a year; a bare month takes the day before it. Months that share their day are one rhythm.
    private static Optional<List<Cadence>> dates(List<Moment> found, boolean before) {
        List<Part.Day> days = new ArrayList<>();
        for (Moment moment : found) {
            if (moment.year().isPresent()) {
                return Optional.empty();
            }
            if (moment.part() instanceof Part.Day day) {
                days.add(day);
            } else if (moment.part() instanceof Part.Month(var month) && !days.isEmpty()) {
                days.add(new Part.Day(days.getLast().day(), month));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(days.stream()
                .map(Part.Day::day)
                .distinct()
                .map(day -> Cadence.in(days.stream()
                                .filter(date -> date.day() == day)
                                .map(Part.Day::month)
                                .toList())
                        .on(new RoundDay(day, before)))
                .toList());
    }

    private static Optional<RoundDay> number(Cursor cursor, boolean before) {
        OptionalInt day = cursor.takeNumber(1, 31);
        return day.isPresent() ? Optional.of(new RoundDay(day.getAsInt(), before)) : Optional.empty();
    }

    private static boolean isOpen(Cadence cadence) {
        return cadence.day().isEmpty() && cadence.frequency() != Frequency.IN_MONTHS;
    }

    /// "của tháng cuối quý"; the unit is known from the rhythm
    private static boolean takeLastMonth(Cursor cursor) {
        int start = cursor.position();
        cursor.take("cua");
        if (!cursor.take("thang", "cuoi")) {
            cursor.moveTo(start);
            return false;
        }
        cursor.take("cua");
        cursor.takeAnyOf(EVERY);
        if (!cursor.take("quy") && !cursor.take("nam")) {
            cursor.take("ky");
            cursor.take("bao", "cao");
        }
        return true;
    }

    /// "20/6", "20 tháng 6": a date of its own, not a day of every month
    private static boolean goesOnAsDate(Cursor cursor) {
        boolean sign = DATE_SIGNS.contains(cursor.ahead(0).folded());
        return (sign || cursor.sees("thang")) && cursor.ahead(1).isNumber();
    }

    /// Whether the day itself is already late: "trước", but not "chậm nhất" or "vào".
    private static boolean takeBefore(Cursor cursor) {
        FixedGrammar.untilBound(cursor);
        boolean before = cursor.take("truoc");
        if (!before) {
            cursor.take("vao");
        }
        return before;
    }
}
