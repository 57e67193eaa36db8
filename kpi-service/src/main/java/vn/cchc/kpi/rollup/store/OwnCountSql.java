package vn.cchc.kpi.rollup.store;

import java.util.ArrayList;
import java.util.List;
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
/// (bits of the months that count), `open_i` (something in it may still change), `as_of_i`, `to_i`, `left_out_i`.
final class OwnCountSql {

    private final Function<String, MetricKind> kinds;
    private final List<String> months = new ArrayList<>();
    private final List<String> sums = new ArrayList<>();

    private OwnCountSql(Function<String, MetricKind> kinds) {
        this.kinds = kinds;
    }

    /// Names come from the catalogue, never from a caller.
    static String of(Formula formula, Function<String, MetricKind> kinds) {
        OwnCountSql sql = new OwnCountSql(kinds);
        List<Ratio> ratios = formula.ratios();
        for (int i = 0; i < ratios.size(); i++) {
            sql.ratio(ratios.get(i), i);
        }
        return sql.whole();
    }

    /// The `offset 0` keeps the planner from working each expression out once for every sum that reads it.
    private String whole() {
        return """
            select agency_code, span, %s
            from (
                select w.agency_code, m.span, m.bit, w.window_from, w.window_to, w.data_as_of,
                       w.provisional or w.data_as_of < w.window_to as open, %s
                from unnest(?::int[], ?::date[], ?::bigint[]) as m(span, starts, bit)
                join agency_window w on w.window_from = m.starts
                where w.window_from >= ? and w.window_from <= ? and w.row_count > 0 and w.agency_code = any(?)
                offset 0
            ) month
            group by agency_code, span""".formatted(String.join(", ", sums), String.join(", ", months));
    }

    private void ratio(Ratio ratio, int i) {
        List<String> columns =
                ratio.metrics().map(OwnCountSql::column).sorted().distinct().toList();
        String all = columns.stream().map(column -> column + " is not null").collect(Collectors.joining(" and "));
        months.add("(%s) as whole_%d".formatted(all, i));
        side(ratio.numerator(), "n", all, i);
        if (!ratio.isCount()) {
            side(ratio.denominator(), "d", all, i);
        }
        sums.add("bit_or(bit) filter (where whole_%1$d) as months_%1$d".formatted(i));
        List<MetricKind> present = present(ratio);
        sums.add("(%s) as open_%d".formatted(perKind(present, "bool_or", "open", i, " or "), i));
        sums.add("greatest(%s) as as_of_%d".formatted(perKind(present, "max", "data_as_of", i, ", "), i));
        sums.add("greatest(%s) as to_%d".formatted(perKind(present, "max", "window_to", i, ", "), i));
        if (columns.size() == 1) {
            sums.add("false as left_out_%d".formatted(i));
        } else {
            months.add("coalesce(%s) is not null as told_%d".formatted(String.join(", ", columns), i));
            sums.add("bool_or(told_%1$d and not whole_%1$d) as left_out_%1$d".formatted(i));
        }
    }

    /// One column a kind within the month, added up by kind.
    private void side(List<Term> terms, String side, String all, int i) {
        List<String> parts = new ArrayList<>();
        for (MetricKind kind : MetricKind.values()) {
            String sum = terms.stream()
                    .filter(term -> kinds.apply(term.metric()) == kind)
                    .map(term -> column(term.metric()) + " * (" + term.coefficient() + ")::bigint")
                    .collect(Collectors.joining(" + "));
            if (!sum.isEmpty()) {
                String name = side + "_" + i + "_" + kind;
                months.add("case when %s then %s end as %s".formatted(all, sum, name));
                parts.add(added(kind, "sum", name, i) + "::bigint");
            }
        }
        sums.add(String.join(" + ", parts) + " as " + side + "_" + i);
    }

    private List<MetricKind> present(Ratio ratio) {
        return ratio.metrics().map(kinds).distinct().sorted().toList();
    }

    private static String perKind(List<MetricKind> present, String ofFlows, String column, int i, String between) {
        return present.stream().map(kind -> added(kind, ofFlows, column, i)).collect(Collectors.joining(between));
    }

    private static String added(MetricKind kind, String ofFlows, String column, int i) {
        return switch (kind) {
            case FLOW -> "%s(%s) filter (where whole_%d)".formatted(ofFlows, column, i);
            case OPENING -> oneOf(column, "asc", i);
            case CLOSING -> oneOf(column, "desc", i);
            case POINT -> throw new IllegalArgumentException("An inventory is not counted by month");
        };
    }

    private static String oneOf(String column, String order, int i) {
        return "(array_agg(%s order by window_from %s) filter (where whole_%d))[1]".formatted(column, order, i);
    }

    /// Columns of dossier tables bear the metric's name.
    private static String column(String metric) {
        return "w." + metric.substring(metric.indexOf('.') + 1);
    }
}
