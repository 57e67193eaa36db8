package vn.cchc.calendar.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.calendar.Window;
import vn.cchc.calendar.deadline.Frequency;

/// Reads how often something happens: "hàng quý, 6 tháng, hàng năm", "02 lần/năm", "6 tháng/lần", "theo kỳ báo cáo",
/// "ngày 15 hàng tháng".
final class CadenceGrammar {

    private static final Set<String> EVERY = Set.of("hang", "moi");
    private static final Set<String> SEPARATORS = Set.of(",", "/", "va", "hoac");
    private static final Set<String> PER = Set.of("/", "moi", "mot", "trong", "1", "01");
    private static final Set<String> ONCE = Set.of("/", "mot", "1", "01");
    private static final Set<String> ROMAN = Set.of("i", "ii", "iii", "iv");
    private static final Set<String> UNIT_ENDS = Set.of("", ",", "/", ".", ")", "va", "hoac", "trong", "giai", "tu");
    private static final Map<String, Integer> UNIT_MONTHS = Map.of("thang", 1, "quy", 3, "nam", 12);
    private static final int MOST_TIMES = 99;
    private static final int MOST_MONTHS = 12;

    private final MomentGrammar moments;
    private final RoundDayGrammar roundDays;

    CadenceGrammar(MomentGrammar moments) {
        this.moments = moments;
        roundDays = new RoundDayGrammar(moments);
    }

    /// One or more rhythms.
    Optional<List<Cadence>> cadences(Cursor cursor) {
        boolean regular = cursor.take("dinh", "ky");
        return cursor.firstOf(
                        () -> reportPeriod(cursor).map(List::of),
                        () -> roundDays.dayFirst(cursor),
                        () -> rhythm(cursor).map(List::of),
                        () -> monthsOfEveryYear(cursor).map(List::of),
                        () -> regular ? bareUnit(cursor).map(List::of) : Optional.empty())
                .map(first -> withOthers(cursor, first))
                .map(found ->
                        cursor.firstOf(() -> roundDays.dayLast(cursor, found)).orElse(found));
    }

    /// ", ít nhất 02 lần", "một lần"
    OptionalInt times(Cursor cursor) {
        int start = cursor.position();
        cursor.take(",");
        skipAtLeast(cursor);
        OptionalInt count = cursor.take("mot") ? OptionalInt.of(1) : cursor.takeNumber(1, MOST_TIMES);
        if (count.isPresent() && cursor.take("lan") && !cursor.sees("/") && !cursor.sees("mot")) {
            return count;
        }
        cursor.moveTo(start);
        return OptionalInt.empty();
    }

    private List<Cadence> withOthers(Cursor cursor, List<Cadence> first) {
        List<Cadence> cadences = new ArrayList<>(first);
        Optional<Cadence> more = Optional.of(first.getLast());
        while (more.isPresent()) {
            more = cursor.firstOf(() -> another(cursor));
            more.ifPresent(cadences::add);
        }
        return cadences;
    }

    private Optional<Cadence> another(Cursor cursor) {
        return cursor.takeAnyOf(SEPARATORS)
                ? cursor.firstOf(() -> rhythm(cursor), () -> bareUnit(cursor))
                : Optional.empty();
    }

    private Optional<Cadence> rhythm(Cursor cursor) {
        return cursor.firstOf(
                () -> everyUnit(cursor),
                () -> lastWeek(cursor),
                () -> countPerUnit(cursor),
                () -> unitsPerTime(cursor));
    }

    /// "tuần cuối tháng", "tuần cuối hàng tháng": of every month, whose last day is the last of that week
    private static Optional<Cadence> lastWeek(Cursor cursor) {
        if (!cursor.take("tuan", "cuoi")) {
            return Optional.empty();
        }
        cursor.take("cua");
        cursor.takeAnyOf(EVERY);
        return cursor.take("thang") && !namesOneUnit(cursor)
                ? Optional.of(Cadence.every(Frequency.MONTHLY))
                : Optional.empty();
    }

    /// "theo kỳ báo cáo CCHC"
    private static Optional<Cadence> reportPeriod(Cursor cursor) {
        if (Phrases.publishedAhead(cursor)) {
            return Optional.empty();
        }
        if (cursor.take("theo", "ky", "bao", "cao") || cursor.take("theo", "che", "do", "bao", "cao")) {
            cursor.take("dinh", "ky");
            cursor.take("cong", "tac");
            skipReform(cursor);
            if (cursor.take("cua")) {
                return Phrases.issuer(cursor).map(_ -> Cadence.every(Frequency.REPORT_PERIOD));
            }
            return Optional.of(Cadence.every(Frequency.REPORT_PERIOD));
        }
        return Optional.empty();
    }

    static void skipReform(Cursor cursor) {
        if (!cursor.take("cchc")) {
            cursor.take("cai", "cach", "hanh", "chinh");
        }
    }

    /// "hàng năm", "mỗi quý", "hàng năm vào tháng 6 và tháng 12", "hàng năm trước ngày 15 tháng 12"
    private Optional<Cadence> everyUnit(Cursor cursor) {
        if (!cursor.takeAnyOf(EVERY)) {
            return Optional.empty();
        }
        if (cursor.take("ky", "bao", "cao")) {
            return Optional.of(Cadence.every(Frequency.REPORT_PERIOD));
        }
        return unit(cursor)
                .filter(_ -> !namesOneUnit(cursor))
                .map(cadence -> cadence.frequency() == Frequency.YEARLY
                        ? cursor.firstOf(() -> inMonths(cursor, 1), () -> roundDays.onDates(cursor))
                                .orElse(cadence)
                        : cadence);
    }

    /// "ít nhất 02 lần/năm", "2 lần/năm vào tháng 6/2026 và tháng 11/2026"
    private Optional<Cadence> countPerUnit(Cursor cursor) {
        skipAtLeast(cursor);
        OptionalInt count = cursor.takeNumber(1, MOST_TIMES);
        if (count.isEmpty() || !cursor.take("lan") || !cursor.takeAnyOf(PER)) {
            return Optional.empty();
        }
        cursor.skipAll(PER);
        int times = count.getAsInt();
        return unit(cursor)
                .map(cadence -> cadence.frequency() == Frequency.YEARLY
                        ? cursor.firstOf(() -> inMonths(cursor, times)).orElse(cadence.times(times))
                        : cadence.times(times));
    }

    /// "ít nhất 6 tháng/lần", "2 tháng một lần"
    private static Optional<Cadence> unitsPerTime(Cursor cursor) {
        skipAtLeast(cursor);
        return unit(cursor).filter(_ -> cursor.takeAnyOf(ONCE)).filter(_ -> {
            cursor.skipAll(ONCE);
            return cursor.take("lan");
        });
    }

    /// "tháng 6, tháng 12 hàng năm"
    private Optional<Cadence> monthsOfEveryYear(Cursor cursor) {
        return moments.list(cursor)
                .flatMap(CadenceGrammar::monthsOf)
                .filter(cadence -> cadence.within().isEmpty())
                .filter(_ -> cursor.takeAnyOf(EVERY) && cursor.take("nam"));
    }

    /// ", vào tháng 6 và tháng 12": so many times altogether
    private Optional<Cadence> inMonths(Cursor cursor, int times) {
        cursor.take(",");
        if (!cursor.take("vao")) {
            return Optional.empty();
        }
        return moments.list(cursor).flatMap(CadenceGrammar::monthsOf).flatMap(cadence -> {
            int months = cadence.months().size();
            if (times == 1 || times == months) {
                return Optional.of(cadence);
            }
            return months == 1 ? Optional.of(cadence.times(times)) : Optional.empty();
        });
    }

    /// Months without a year, or all of one year. Days are no months.
    private static Optional<Cadence> monthsOf(List<Moment> found) {
        Set<Integer> years = found.stream()
                .flatMapToInt(moment -> moment.year().stream())
                .boxed()
                .collect(Collectors.toSet());
        if (years.size() > 1 || found.stream().anyMatch(Moment::isShorterThanMonth)) {
            return Optional.empty();
        }
        Cadence cadence = Cadence.in(found.stream().map(Moment::lastMonth).toList());
        return Optional.of(years.stream()
                .findFirst()
                .map(year -> cadence.within(Window.ofYears(year, year)))
                .orElse(cadence));
    }

    /// A unit without "hàng", where nothing follows that would make it one month or quarter.
    private static Optional<Cadence> bareUnit(Cursor cursor) {
        return unit(cursor).filter(_ -> UNIT_ENDS.contains(cursor.ahead(0).folded()));
    }

    /// "tháng", "6 tháng", "quý", "nửa năm", "năm"
    private static Optional<Cadence> unit(Cursor cursor) {
        if (cursor.take("nua", "nam") || cursor.take("sau", "thang")) {
            return Cadence.everyMonths(6);
        }
        int count = cursor.takeNumber(1, MOST_MONTHS).orElse(1);
        Integer months = UNIT_MONTHS.get(cursor.ahead(0).folded());
        return months != null && cursor.takeAnyOf(UNIT_MONTHS.keySet())
                ? Cadence.everyMonths(count * months)
                : Optional.empty();
    }

    /// "hàng quý I": not a rhythm. A count of times may follow, and after a year its number.
    private static boolean namesOneUnit(Cursor cursor) {
        boolean numbered =
                cursor.ahead(0).isNumber() && cursor.ahead(0).folded().length() < 4 && !cursor.seesAhead(1, "lan");
        return numbered || ROMAN.contains(cursor.ahead(0).folded());
    }

    private static void skipAtLeast(Cursor cursor) {
        if (!cursor.take("it", "nhat")) {
            cursor.take("toi", "thieu");
        }
    }
}
