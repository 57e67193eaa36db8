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
    ///
    /// @param opening whether it is about openings alone, which are taken from the first month that counts
    private record Columns(
            boolean bare,
            boolean opening,
            String numerator,
            String denominator,
            String months,
            String asOf,
            String open,
            String leftOut) {

        static Columns of(Ratio ratio, int i, Function<String, MetricKind> kinds) {
            return new Columns(
                    ratio.isCount(),
                    ratio.metrics().map(kinds).allMatch(MetricKind.OPENING::equals),
                    "n_" + i,
                    "d_" + i,
                    "months_" + i,
                    "as_of_" + i,
                    "open_" + i,
                    "left_out_" + i);
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
                .mapToObj(i -> Columns.of(each.get(i), i, kinds))
                .toList();
        this.spans = spans.stream().map(Months::of).toList();
    }

    OwnCount read(Row row) throws SQLException {
        int span = row.whole("span");
        Months months = spans.get(span);
        long common = months.all();
        List<Sum> sums = new ArrayList<>(ratios.size());
        for (Columns ratio : ratios) {
            long counted = row.number(ratio.months());
            common &= counted;
            sums.add(sum(row, ratio, counted, months));
        }
        return new OwnCount(row.text("agency_code"), span, new Outcome(sums), common);
    }

    private static Sum sum(Row row, Columns ratio, long counted, Months months) throws SQLException {
        Long numerator = row.numberOrNull(ratio.numerator());
        boolean leftOut = row.flag(ratio.leftOut());
        return numerator == null
                ? Sum.nothing(ratio.bare(), leftOut)
                : new Sum(
                        true,
                        ratio.bare(),
                        numerator,
                        ratio.bare() ? 1 : row.number(ratio.denominator()),
                        row.date(ratio.asOf()),
                        months.ends().get(newest(ratio, counted)),
                        leftOut || counted != months.all() || row.flag(ratio.open()));
    }

    /// Place of the newest month that went in.
    private static int newest(Columns ratio, long counted) {
        return ratio.opening()
                ? Long.numberOfTrailingZeros(counted)
                : Long.SIZE - 1 - Long.numberOfLeadingZeros(counted);
    }
}
