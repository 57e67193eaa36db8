package vn.cchc.calendar.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.cchc.calendar.deadline.PlanYears;
import vn.cchc.calendar.parse.Moment.Part;

/// Reads single moments and lists of them: days, months, quarters, half-years, years, in every usual spelling.
final class MomentGrammar {

    private static final Map<String, Integer> QUARTERS = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);
    private static final Map<String, Integer> JOINED_QUARTERS = Map.of("qi", 1, "qii", 2, "qiii", 3, "qiv", 4);
    private static final Set<String> DATE_SIGNS = Set.of("/", "-", ".");
    private static final Set<String> LIST_SIGNS = Set.of(",", "va");
    private static final Set<String> MONTH_WORDS = Set.of("thang", "t");
    private static final Set<String> QUARTER_WORDS = Set.of("quy", "q");

    private final PartGrammar parts = new PartGrammar(this);

    /// One moment.
    Optional<Moment> moment(Cursor cursor) {
        return cursor.firstOf(
                () -> isoDay(cursor),
                () -> writtenDay(cursor),
                () -> spokenDay(cursor),
                () -> parts.part(cursor),
                () -> month(cursor),
                () -> quarter(cursor),
                () -> year(cursor));
    }

    /// A moment after another of the same kind, where the word may be left out: "tháng 6, 12", "quý I, III".
    Optional<Moment> next(Cursor cursor, Moment before) {
        return cursor.firstOf(
                () -> switch (before.part()) {
                    case Part.Month _ -> closed(cursor, monthNumber(cursor));
                    case Part.Quarter _ -> closed(cursor, quarterNumber(cursor));
                    case Part.Day _, Part.Days _, Part.Months _, Part.Half _, Part.WholeYear _ -> Optional.empty();
                },
                () -> moment(cursor));
    }

    /// One or more moments, in the order of the text.
    Optional<List<Moment>> list(Cursor cursor) {
        return moment(cursor).map(first -> {
            List<Moment> moments = new ArrayList<>(List.of(first));
            Optional<Moment> more = Optional.of(first);
            while (more.isPresent()) {
                more = cursor.firstOf(() -> listed(cursor, moments.getLast()));
                more.ifPresent(moments::add);
            }
            return moments;
        });
    }

    /// The year of four digits that follows.
    OptionalInt yearNumber(Cursor cursor) {
        return cursor.takeNumber(PlanYears.EARLIEST, PlanYears.LATEST);
    }

    private Optional<Moment> listed(Cursor cursor, Moment before) {
        return cursor.takeAnyOf(LIST_SIGNS) ? next(cursor, before) : Optional.empty();
    }

    /// "2026-06-30"
    private Optional<Moment> isoDay(Cursor cursor) {
        OptionalInt year = yearNumber(cursor);
        if (year.isEmpty() || !cursor.take("-")) {
            return Optional.empty();
        }
        OptionalInt month = cursor.takeNumber(1, 12);
        return month.isPresent() && cursor.take("-") ? day(cursor.takeNumber(1, 31), month, year) : Optional.empty();
    }

    /// "30/6/2026", "30-6-2026", "30.6.26", "30/6 năm 2026", "30/6"
    private Optional<Moment> writtenDay(Cursor cursor) {
        cursor.take("ngay");
        OptionalInt day = cursor.takeNumber(1, 31);
        String sign = cursor.ahead(0).folded();
        if (day.isEmpty() || !cursor.takeAnyOf(DATE_SIGNS)) {
            return Optional.empty();
        }
        OptionalInt month = cursor.takeNumber(1, 12);
        if (month.isPresent() && cursor.take(sign)) {
            OptionalInt year = yearOrItsEnd(cursor);
            return year.isPresent() ? day(day, month, year) : Optional.empty();
        }
        return sign.equals("/") ? day(day, month, yearAfterWord(cursor)) : Optional.empty();
    }

    /// "ngày 30 tháng 6 năm 2026", "30 tháng 6 năm 2026"
    private Optional<Moment> spokenDay(Cursor cursor) {
        boolean named = cursor.take("ngay");
        OptionalInt day = cursor.takeNumber(1, 31);
        return day.isPresent() && cursor.take("thang")
                ? day(day, cursor.takeNumber(1, 12), yearSuffix(cursor))
                        .filter(moment -> named || moment.year().isPresent())
                : Optional.empty();
    }

    private static Optional<Moment> day(OptionalInt day, OptionalInt month, OptionalInt year) {
        return day.isPresent() && month.isPresent()
                ? Optional.of(Moment.of(new Part.Day(day.getAsInt(), month.getAsInt()), year))
                : Optional.empty();
    }

    /// "tháng 6/2026", "T6/2026", "6/2026"
    private Optional<Moment> month(Cursor cursor) {
        boolean named = takeWord(cursor, MONTH_WORDS);
        return monthNumber(cursor).filter(moment -> named || moment.year().isPresent());
    }

    Optional<Moment> monthNumber(Cursor cursor) {
        OptionalInt month = cursor.takeNumber(1, 12);
        return month.isPresent()
                ? Optional.of(Moment.of(new Part.Month(month.getAsInt()), yearSuffix(cursor)))
                : Optional.empty();
    }

    /// "quý I/2026", "quý 2 năm 2026", "Q3", "Q.II", "QIV"
    Optional<Moment> quarter(Cursor cursor) {
        Integer joined = JOINED_QUARTERS.get(cursor.ahead(0).folded());
        if (joined != null && cursor.takeAnyOf(JOINED_QUARTERS.keySet())) {
            return Optional.of(Moment.of(new Part.Quarter(joined), yearSuffix(cursor)));
        }
        return takeWord(cursor, QUARTER_WORDS) ? quarterNumber(cursor) : Optional.empty();
    }

    /// A word or its first letter, which may have a full stop.
    private static boolean takeWord(Cursor cursor, Set<String> words) {
        boolean letter = cursor.ahead(0).folded().length() == 1;
        boolean taken = cursor.takeAnyOf(words);
        if (taken && letter) {
            cursor.take(".");
        }
        return taken;
    }

    private Optional<Moment> quarterNumber(Cursor cursor) {
        OptionalInt quarter = cursor.takeNumber(1, 4);
        Integer roman = QUARTERS.get(cursor.ahead(0).folded());
        if (quarter.isEmpty() && roman != null && cursor.takeAnyOf(QUARTERS.keySet())) {
            quarter = OptionalInt.of(roman);
        }
        return quarter.isPresent()
                ? Optional.of(Moment.of(new Part.Quarter(quarter.getAsInt()), yearSuffix(cursor)))
                : Optional.empty();
    }

    /// "năm 2026", "2026"
    private Optional<Moment> year(Cursor cursor) {
        cursor.take("nam");
        OptionalInt year = yearNumber(cursor);
        return year.isPresent() ? Optional.of(Moment.of(new Part.WholeYear(), year)) : Optional.empty();
    }

    /// A number without its word counts only when no longer date begins with it.
    private static Optional<Moment> closed(Cursor cursor, Optional<Moment> moment) {
        return cursor.sees("/") ? Optional.empty() : moment;
    }

    /// "/2026", "-2026", "năm 2026", "2026"; nothing is read when no year follows.
    OptionalInt yearSuffix(Cursor cursor) {
        int start = cursor.position();
        if (!cursor.take("/") && !cursor.take("-")) {
            return yearAfterWord(cursor);
        }
        OptionalInt year = yearAfterWord(cursor);
        if (year.isEmpty()) {
            cursor.moveTo(start);
        }
        return year;
    }

    private OptionalInt yearAfterWord(Cursor cursor) {
        int start = cursor.position();
        cursor.take("nam");
        OptionalInt year = yearNumber(cursor);
        if (year.isEmpty()) {
            cursor.moveTo(start);
        }
        return year;
    }

    /// "2026" or "26"
    private OptionalInt yearOrItsEnd(Cursor cursor) {
        OptionalInt year = yearNumber(cursor);
        if (year.isPresent() || cursor.ahead(0).folded().length() != 2) {
            return year;
        }
        OptionalInt end = cursor.takeNumber(0, 99);
        return end.isPresent() ? OptionalInt.of(2000 + end.getAsInt()) : end;
    }
}
