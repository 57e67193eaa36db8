package vn.cchc.kpi.rollup.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cchc.kpi.catalogue.Formula;
import vn.cchc.kpi.catalogue.Formula.Ratio;
import vn.cchc.kpi.catalogue.Formula.Term;
import vn.cchc.kpi.catalogue.MetricKind;

/// Writes the statement that adds up each agency's months to its figures of several spans, for one formula over
/// dossier metrics.
///
/// It says what `AgencySheet` does: of each ratio only months count that have all of its metrics; flows are summed,
/// openings taken from the first such month, closings from the last. Columns of ratio i: `n_i`, `d_i`, `months_i`
/// (bits of the months that count), `open_i` (something in it may still change), `as_of_i`, `left_out_i`.
///
/// Tens of thousands of months go into a ranking, and every sum over them is felt: what is yes or no is told by bits
/// above those of the months, and each expression is worked out once.
final class OwnCountSql {

    /// Beyond the bits of the longest span.
    private static final long OPEN = 1L << 61;

    private static final long LEFT_OUT = 1L << 62;
    private static final long MONTHS = OPEN - 1;

    private final Function<String, MetricKind> kinds;
    private final List<String> months = new ArrayList<>();
    private final List<String> sums = new ArrayList<>();

    private OwnCountSql(Function<String, MetricKind> kinds) {
        this.kinds = kinds;
    }

    /// Names come from the catalogue, never from a caller.
    ///
    /// @param agencies condition on `w.agency_code`
    static String of(Formula formula, Function<String, MetricKind> kinds, String agencies) {
        OwnCountSql sql = new OwnCountSql(kinds);
        List<Ratio> ratios = formula.ratios();
        for (int i = 0; i < ratios.size(); i++) {
            sql.ratio(ratios.get(i), i);
        }
        return sql.whole(agencies);
    }

    /// The `offset 0` keeps the planner from working each expression out once for every sum that reads it.
    private String whole(String agencies) {
        return """
            select agency_code, span, %s
            from (
                select w.agency_code, m.span, w.window_from, %s
                from unnest(?::int[], ?::date[], ?::bigint[]) as m(span, starts, bit)
                join agency_window w on w.window_from = m.starts
                where w.window_from >= ? and w.window_from <= ? and w.row_count > 0
                and %s
                offset 0
            ) month
            group by agency_code, span""".formatted(String.join(", ", sums), String.join(", ", months), agencies);
    }

    private void ratio(Ratio ratio, int i) {
        List<String> columns =
                ratio.metrics().map(OwnCountSql::column).sorted().distinct().toList();
        String all = given(columns);
        String open = "w.provisional or w.data_as_of < w.window_to";
        months.add("case when %s then m.bit | case when %s then %d else 0 end when %s then %d end as flags_%d"
                .formatted(all, open, OPEN, told(columns), LEFT_OUT, i));
        months.add("case when %s then w.data_as_of end as as_of_%d".formatted(all, i));
        side(ratio.numerator(), "n", columns, i);
        if (!ratio.isCount()) {
            side(ratio.denominator(), "d", columns, i);
        }
        List<MetricKind> present =
                ratio.metrics().map(kinds).distinct().sorted().toList();
        sums.add("bit_or(flags_%1$d) & %2$d as months_%1$d".formatted(i, MONTHS));
        sums.add("bit_or(flags_%1$d) & %2$d <> 0 as left_out_%1$d".formatted(i, LEFT_OUT));
        sums.add("%s as as_of_%d".formatted(newest(present, i), i));
        sums.add("(%s) & %d <> 0 as open_%d".formatted(flags(present, i), OPEN, i));
    }

    private static String given(Collection<String> columns) {
        return columns.isEmpty()
                ? "true"
                : columns.stream().map(column -> column + " is not null").collect(Collectors.joining(" and "));
    }

    /// Some of it was counted.
    private static String told(List<String> columns) {
        return "coalesce(" + String.join(", ", columns) + ") is not null";
    }

    /// Flows take every month that counts, and with it whatever the others take.
    private static String newest(List<MetricKind> present, int i) {
        return present.contains(MetricKind.FLOW)
                ? "max(as_of_" + i + ")"
                : present.stream()
                        .map(kind -> added(kind, "as_of_" + i, i))
                        .collect(Collectors.joining(", ", "greatest(", ")"));
    }

    private static String flags(List<MetricKind> present, int i) {
        return present.contains(MetricKind.FLOW)
                ? "bit_or(flags_" + i + ")"
                : present.stream().map(kind -> added(kind, "flags_" + i, i)).collect(Collectors.joining(" | "));
    }

    /// One column a kind within the month, absent where the month does not count; added up by kind. A sum is absent
    /// by itself where one of its own columns is, so only the others are asked.
    private void side(List<Term> terms, String side, List<String> columns, int i) {
        List<String> parts = new ArrayList<>();
        for (MetricKind kind : MetricKind.values()) {
            List<Term> added = terms.stream()
                    .filter(term -> kinds.apply(term.metric()) == kind)
                    .toList();
            if (!added.isEmpty()) {
                String name = side + "_" + i + "_" + kind;
                Set<String> others = new TreeSet<>(columns);
                added.forEach(term -> others.remove(column(term.metric())));
                months.add("case when %s then %s end as %s".formatted(given(others), sum(added), name));
                parts.add(added(kind, name, i) + "::bigint");
            }
        }
        sums.add(String.join(" + ", parts) + " as " + side + "_" + i);
    }

    private static String sum(List<Term> terms) {
        return terms.stream()
                .map(term -> column(term.metric()) + " * (" + term.coefficient() + ")::bigint")
                .collect(Collectors.joining(" + "));
    }

    private static String added(MetricKind kind, String column, int i) {
        return switch (kind) {
            case FLOW -> "sum(%s)".formatted(column);
            case OPENING -> oneOf(column, "asc", i);
            case CLOSING -> oneOf(column, "desc", i);
            case POINT -> throw new IllegalArgumentException("An inventory is not counted by month");
        };
    }

    private static String oneOf(String column, String order, int i) {
        return "(array_agg(%s order by window_from %s) filter (where flags_%d & %d <> 0))[1]"
                .formatted(column, order, i, MONTHS);
    }

    /// Columns of dossier tables bear the metric's name.
    private static String column(String metric) {
        return "w." + metric.substring(metric.indexOf('.') + 1);
    }
}
