package vn.cchc.calendar.parse;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.calendar.parse.Moment.Part;

/// Reads parts of a year that have no number of their own: "6 tháng đầu năm 2026", "tuần đầu tháng 3", "đầu quý II",
/// "giữa năm". What names no exact days is read as offices mostly mean it, and the cursor is told.
final class PartGrammar {

    private static final Map<String, Integer> MONTH_COUNTS = Map.of("ba", 3, "sau", 6, "chin", 9);
    private static final Map<String, Integer> ORDINALS = Map.of("nhat", 1, "hai", 2, "ba", 3, "tu", 4);
    private static final Map<String, Integer> TENS = Map.of("thuong", 0, "trung", 10, "ha", 20);
    private static final int MOST_WEEKS = 4;
    private static final int HALF = 6;
    private static final int MONTHS = 12;
    private static final int END = 31;

    private final MomentGrammar moments;

    PartGrammar(MomentGrammar moments) {
        this.moments = moments;
    }

    Optional<Moment> part(Cursor cursor) {
        return cursor.firstOf(
                () -> daysOfMonth(cursor),
                () -> firstOrLastMonths(cursor),
                () -> partOfYear(cursor),
                () -> partOfQuarter(cursor));
    }

    /// "tuần đầu tháng 3", "thượng tuần tháng 6/2026", "đầu tháng 3", "nửa cuối tháng 9"
    private Optional<Moment> daysOfMonth(Cursor cursor) {
        int start = cursor.position();
        Optional<Stretch> stretch = stretch(cursor);
        if (stretch.isEmpty()) {
            return Optional.empty();
        }
        cursor.take("cua");
        if (!cursor.take("thang")) {
            return Optional.empty();
        }
        return moments.monthNumber(cursor).map(month -> {
            Part.Days days = stretch.get().of(month.lastMonth());
            if (stretch.get().vague()) {
                cursor.assume(start, "ngày " + days.first() + " đến ngày " + days.last() + " tháng " + days.month());
            }
            return Moment.of(days, month.year());
        });
    }

    private static Optional<Stretch> stretch(Cursor cursor) {
        return cursor.firstOf(
                () -> week(cursor).map(week -> new Stretch(week * 7 - 6, week * 7, true)),
                () -> tenDays(cursor).map(gone -> new Stretch(gone + 1, gone == 20 ? END : gone + 10, false)),
                () -> cursor.take("nua", "dau") ? Optional.of(new Stretch(1, 15, false)) : Optional.empty(),
                () -> cursor.take("nua", "cuoi") ? Optional.of(new Stretch(16, END, false)) : Optional.empty(),
                () -> cursor.take("dau") ? Optional.of(new Stretch(1, 10, true)) : Optional.empty(),
                () -> cursor.take("giua") ? Optional.of(new Stretch(11, 20, true)) : Optional.empty());
    }

    /// "tuần đầu", "tuần thứ hai", "tuần 3"
    static Optional<Integer> week(Cursor cursor) {
        if (!cursor.take("tuan")) {
            return Optional.empty();
        }
        if (cursor.take("dau")) {
            cursor.take("tien");
            return Optional.of(1);
        }
        boolean ordinal = cursor.take("thu");
        return ordinal ? oneOf(cursor, ORDINALS).or(() -> weekNumber(cursor)) : weekNumber(cursor);
    }

    private static Optional<Integer> weekNumber(Cursor cursor) {
        OptionalInt number = cursor.takeNumber(1, MOST_WEEKS);
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    /// "thượng tuần", "trung tuần", "hạ tuần": the days gone before
    private static Optional<Integer> tenDays(Cursor cursor) {
        return oneOf(cursor, TENS).filter(_ -> cursor.take("tuan"));
    }

    /// "6 tháng đầu năm 2026", "9 tháng đầu năm", "nửa cuối năm"
    private Optional<Moment> firstOrLastMonths(Cursor cursor) {
        OptionalInt count = monthCount(cursor);
        boolean first = cursor.take("dau");
        if (count.isEmpty() || (!first && !cursor.take("cuoi"))) {
            return Optional.empty();
        }
        OptionalInt year = moments.yearSuffix(cursor);
        if (year.isEmpty()) {
            cursor.take("nam");
        }
        int months = count.getAsInt();
        return Optional.of(Moment.of(first ? firstMonths(months) : lastMonths(months), year));
    }

    private static OptionalInt monthCount(Cursor cursor) {
        if (cursor.take("nua")) {
            return OptionalInt.of(HALF);
        }
        OptionalInt count = cursor.takeNumber(1, MONTHS - 1);
        if (count.isEmpty()) {
            count = oneOf(cursor, MONTH_COUNTS).map(OptionalInt::of).orElse(OptionalInt.empty());
        }
        return cursor.take("thang") ? count : OptionalInt.empty();
    }

    private static Part firstMonths(int count) {
        return count == HALF ? new Part.Half(1) : new Part.Months(1, count);
    }

    private static Part lastMonths(int count) {
        return count == HALF ? new Part.Half(2) : new Part.Months(MONTHS - count + 1, MONTHS);
    }

    /// "đầu năm 2026", "giữa năm"
    private Optional<Moment> partOfYear(Cursor cursor) {
        int start = cursor.position();
        boolean begin = cursor.take("dau", "nam");
        if (!begin && !cursor.take("giua", "nam")) {
            return Optional.empty();
        }
        OptionalInt year = moments.yearNumber(cursor);
        cursor.assume(start, begin ? "quý I" : "6 tháng đầu năm");
        return Optional.of(Moment.of(begin ? new Part.Quarter(1) : new Part.Half(1), year));
    }

    /// "đầu quý II/2026", "giữa quý III"
    private Optional<Moment> partOfQuarter(Cursor cursor) {
        int start = cursor.position();
        boolean begin = cursor.take("dau");
        if (!begin && !cursor.take("giua")) {
            return Optional.empty();
        }
        return moments.quarter(cursor).map(quarter -> {
            int month = quarter.lastMonth() - (begin ? 2 : 1);
            cursor.assume(start, "tháng " + month);
            return Moment.of(new Part.Month(month), quarter.year());
        });
    }

    private static Optional<Integer> oneOf(Cursor cursor, Map<String, Integer> words) {
        Integer value = words.get(cursor.ahead(0).folded());
        return value != null && cursor.takeAnyOf(words.keySet()) ? Optional.of(value) : Optional.empty();
    }

    /// Days of any month.
    private record Stretch(int first, int last, boolean vague) {

        Part.Days of(int month) {
            return new Part.Days(month, first, last);
        }
    }
}
