package vn.cchc.calendar.parse;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.cchc.calendar.deadline.Clause;
import vn.cchc.calendar.deadline.Clause.Relative.Unit;

/// Reads days counted from a day that is only known later: "sau 05 ngày làm việc kể từ ngày ký",
/// "trước thời hạn Sở nhập báo cáo ít nhất 5 ngày làm việc".
final class RelativeGrammar {

    private static final int MOST_DAYS = 999;
    private static final Set<String> LEADING_WORDS = Set.of(
            "sau", "trong", "vong", "thoi", "han", "cham", "nhat", "la", "khong", "qua", "toi", "da", "thieu", "it");
    private static final Set<String> AT_LEAST = Set.of("it", "nhat", "toi", "thieu", "cham");

    Optional<List<Clause>> clauses(Cursor cursor) {
        return cursor.firstOf(() -> daysFirst(cursor), () -> daysLast(cursor)).map(List::of);
    }

    private static Optional<Clause> daysFirst(Cursor cursor) {
        cursor.skipAll(LEADING_WORDS);
        return days(cursor).flatMap(days -> {
            boolean after = isAfter(cursor);
            return after || cursor.take("truoc")
                    ? Phrases.rest(cursor).map(anchor -> days.from(anchor, after))
                    : Optional.empty();
        });
    }

    private static Optional<Clause> daysLast(Cursor cursor) {
        if (!cursor.take("truoc")) {
            return Optional.empty();
        }
        return Phrases.untilDays(cursor, AT_LEAST).flatMap(anchor -> {
            cursor.skipAll(AT_LEAST);
            return days(cursor).map(days -> days.from(anchor, false));
        });
    }

    private static boolean isAfter(Cursor cursor) {
        return cursor.take("ke", "tu") || cursor.take("tinh", "tu") || cursor.take("tu") || cursor.take("sau");
    }

    /// "05 ngày", "5 ngày làm việc"
    private static Optional<Days> days(Cursor cursor) {
        OptionalInt count = cursor.takeNumber(0, MOST_DAYS);
        if (count.isEmpty() || !cursor.take("ngay")) {
            return Optional.empty();
        }
        return Optional.of(new Days(count.getAsInt(), cursor.take("lam", "viec") ? Unit.WORKING_DAY : Unit.DAY));
    }

    private record Days(int count, Unit unit) {

        Clause from(String anchor, boolean after) {
            return new Clause.Relative(anchor, after ? count : -count, unit);
        }
    }
}
