package vn.cchc.kpi.rollup.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.cchc.kpi.catalogue.Formula;
import vn.cchc.kpi.catalogue.Formula.Ratio;
import vn.cchc.kpi.catalogue.MetricKind;
import vn.cchc.kpi.rollup.domain.Outcome;
import vn.cchc.kpi.rollup.domain.OwnCount;
import vn.cchc.kpi.rollup.domain.Span;
import vn.cchc.kpi.rollup.domain.Sum;
import vn.cchc.kpi.sql.Row;

/// Reads what [OwnCountSql] selects. A ranking has thousands of rows: what is the same for all of them is worked out
/// once.
final class OwnCountRows {

    private final List<Columns> ratios;
    private final List<Months> spans;

    /// The columns of a ratio.
    private static final class Columns {

        private final boolean bare;

        /// Whether it is about openings alone, which are taken from the first month that counts.
        private final boolean opening;

        private final String numerator;
        private final String denominator;
        private final String months;
        private final String asOf;
        private final String open;
        private final String leftOut;

        Columns(Ratio ratio, int i, Function<String, MetricKind> kinds) {
            bare = ratio.isCount();
            opening = ratio.metrics().map(kinds).allMatch(MetricKind.OPENING::equals);
            numerator = "n_" + i;
            denominator = "d_" + i;
            months = "months_" + i;
            asOf = "as_of_" + i;
            open = "open_" + i;
            leftOut = "left_out_" + i;
        }
    }

    /// The months of a span.
    ///
    /// @param all  the bits of all of them
    /// @param ends their last days
    private record Months(long all, List<LocalDate> ends) {

        static Months of(Span span) {
            return new Months(
                    OwnCount.allMonths(span),
                    span.months().stream().map(month -> month.window().to()).toList());
        }
    }

    OwnCountRows(Formula formula, List<Span> spans, Function<String, MetricKind> kinds) {
        List<Ratio> each = formula.ratios();
        this.ratios = IntStream.range(0, each.size())
                .mapToObj(i -> new Columns(each.get(i), i, kinds))
                .toList();
        this.spans = spans.stream().map(Months::of).toList();
    }

    OwnCount read(Row row) throws SQLException {
        int span = row.whole("span");
        Months months = spans.get(span);
        long common = months.all();
        List<Sum> sums = new ArrayList<>(ratios.size());
        for (Columns ratio : ratios) {
            long counted = row.number(ratio.months);
            common &= counted;
            sums.add(sum(row, ratio, counted, months));
        }
        return new OwnCount(row.text("agency_code"), span, new Outcome(sums), common);
    }

    private static Sum sum(Row row, Columns ratio, long counted, Months months) throws SQLException {
        Long numerator = row.numberOrNull(ratio.numerator);
        boolean leftOut = row.flag(ratio.leftOut);
        return numerator == null
                ? Sum.nothing(ratio.bare, leftOut)
                : new Sum(
                        true,
                        ratio.bare,
                        numerator,
                        ratio.bare ? 1 : row.number(ratio.denominator),
                        row.date(ratio.asOf),
                        months.ends().get(newest(ratio, counted)),
                        leftOut || counted != months.all() || row.flag(ratio.open));
    }

    /// Place of the newest month that went in.
    private static int newest(Columns ratio, long counted) {
        return ratio.opening ? Long.numberOfTrailingZeros(counted) : Long.SIZE - 1 - Long.numberOfLeadingZeros(counted);
    }
}
