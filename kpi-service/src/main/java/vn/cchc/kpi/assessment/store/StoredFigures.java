package vn.cchc.kpi.assessment.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.cchc.calendar.Window;
import vn.cchc.kpi.assessment.domain.figure.Contribution;
import vn.cchc.kpi.assessment.domain.figure.FigureSource;
import vn.cchc.kpi.assessment.domain.figure.TaskMonth;
import vn.cchc.kpi.assessment.domain.figure.Unit;
import vn.cchc.kpi.catalogue.Catalogue;
import vn.cchc.kpi.catalogue.Metric;
import vn.cchc.kpi.sql.Database;
import vn.cchc.kpi.sql.Row;

/// Reads what was counted: dossier totals, measurements, task counters. One statement each, however many agencies
/// ask.
@ApplicationScoped
class StoredFigures implements FigureSource {

    private static final String BELOW = """
            with recursive below(issuer, code, unit) as (
                select a, a, null from unnest(?::text[]) as a
                union
                select b.issuer, c.code, coalesce(b.unit, c.code)
                from below b join agency_copy c on c.parent_code = b.code
                where c.code <> b.issuer
            )
            """;

    private static final String DOSSIER_TOTALS = BELOW + """
            select b.issuer, b.unit, w.agency_code, w.window_from, w.window_to, w.data_as_of, w.provisional, %s
            from below b join agency_window w on w.agency_code = b.code
            where w.window_from >= ? and w.window_to <= ? and w.row_count > 0""";

    private static final String MEASURED_BELOW = BELOW + """
            select b.issuer, b.unit, m.agency_code, m.metric, m.window_from, m.window_to, m.value, m.data_as_of, m.provisional,
                   0 as distance
            from below b join measurement m on m.agency_code = b.code
            where m.current and m.metric = any(?) and m.window_from >= ? and m.window_to <= ?""";

    private static final String MEASURED_ABOVE = """
            with recursive above(issuer, code, distance) as (
                select a, a, 0 from unnest(?::text[]) as a
                union
                select b.issuer, c.parent_code, b.distance + 1 from above b join agency_copy c on c.code = b.code
                where c.parent_code is not null and b.distance < 12
            )
            select b.issuer, null as unit, m.agency_code, m.metric, m.window_from, m.window_to, m.value, m.data_as_of,
                   m.provisional, b.distance
            from above b join measurement m on m.agency_code = b.code
            where m.current and m.metric = any(?) and m.window_from >= ? and m.window_to <= ?""";

    private static final String TASKS = """
            select r.plan_id, c.month_from, sum(c.total)::bigint as total, sum(c.done_on_time)::bigint as done_on_time,
                   sum(c.done_late)::bigint as done_late, sum(c.overdue)::bigint as overdue, max(c.as_of) as as_of
            from plan_copy r
            join lateral (
                select r.plan_id as id
                union
                select k.plan_id from plan_superior s join plan_copy k on k.plan_id = s.plan_id
                where s.superior_id = r.plan_id and k.agency_code <> r.agency_code
                    and k.status in ('ACTIVE', 'CLOSED')
            ) f on true
            join task_counter c on c.plan_id = f.id
            where r.plan_id = any(?)
            group by r.plan_id, c.month_from""";

    private final Database database;
    private final Catalogue catalogue;

    StoredFigures(Database database, Catalogue catalogue) {
        this.database = database;
        this.catalogue = catalogue;
    }

    @Override
    public Map<String, List<Contribution>> counts(Set<String> agencies, Set<String> metrics, Window span) {
        List<Metric> wanted = metrics.stream()
                .sorted()
                .flatMap(code -> catalogue.metric(code).stream())
                .toList();
        List<Counted> counted = new ArrayList<>();
        counted.addAll(dossierTotals(
                agencies, wanted.stream().filter(Metric::isDossier).toList(), span));
        counted.addAll(measured(MEASURED_ABOVE, agencies, codes(wanted, true), span));
        counted.addAll(measured(MEASURED_BELOW, agencies, codes(wanted, false), span));
        return counted.stream()
                .collect(Collectors.groupingBy(
                        Counted::issuer, Collectors.mapping(Counted::contribution, Collectors.toList())));
    }

    private static Set<String> codes(List<Metric> metrics, boolean index) {
        return metrics.stream()
                .filter(metric -> !metric.isDossier() && metric.isIndex() == index)
                .map(Metric::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Counted> dossierTotals(Set<String> agencies, List<Metric> metrics, Window span) {
        if (metrics.isEmpty()) {
            return List.of();
        }
        String columns = metrics.stream().map(StoredFigures::column).collect(Collectors.joining(", "));
        List<Counted> counted = new ArrayList<>();
        database.list(
                DOSSIER_TOTALS.formatted(columns),
                select -> select.setArray("text", agencies).set(span.from()).set(span.to()),
                row -> {
                    for (Metric metric : metrics) {
                        Long value = row.numberOrNull(column(metric));
                        if (value != null) {
                            counted.add(counted(row, metric.code(), value, 0));
                        }
                    }
                    return row;
                });
        return counted;
    }

    private List<Counted> measured(String sql, Set<String> agencies, Set<String> metrics, Window span) {
        return metrics.isEmpty()
                ? List.of()
                : database.list(
                        sql,
                        select -> select.setArray("text", agencies)
                                .setArray("text", metrics)
                                .set(span.from())
                                .set(span.to()),
                        row -> counted(row, row.text("metric"), row.number("value"), row.whole("distance")));
    }

    private static Counted counted(Row row, String metric, long value, int distance) throws SQLException {
        Window window = new Window(row.date("window_from"), row.date("window_to"));
        return new Counted(
                row.text("issuer"),
                new Contribution(
                        row.text("agency_code"),
                        metric,
                        window,
                        value,
                        row.date("data_as_of"),
                        row.flag("provisional"),
                        distance,
                        row.textOrNull("unit")));
    }

    /// Columns of dossier tables bear the metric's name; names come from the catalogue, never from a caller.
    private static String column(Metric metric) {
        return metric.code().substring(metric.code().indexOf('.') + 1);
    }

    @Override
    public Map<String, Set<String>> subtrees(Set<String> agencies) {
        Map<String, Set<String>> subtrees = new HashMap<>();
        database.list(
                "select top, agency_subtree(top) as code from unnest(?::text[]) as top",
                select -> select.setArray("text", agencies),
                row -> subtrees.computeIfAbsent(row.text("top"), _ -> new HashSet<>())
                        .add(row.text("code")));
        return subtrees;
    }

    @Override
    public Map<String, List<Unit>> units(Set<String> agencies) {
        Map<String, List<Unit>> units = new HashMap<>();
        database.list(
                """
                select parent_code, code, kind, valid_from, valid_to
                from agency_copy where parent_code = any(?) order by code""",
                select -> select.setArray("text", agencies),
                row -> units.computeIfAbsent(row.text("parent_code"), _ -> new ArrayList<>())
                        .add(new Unit(
                                row.text("code"),
                                row.text("kind"),
                                row.dateOrNull("valid_from"),
                                row.dateOrNull("valid_to"))));
        return units;
    }

    @Override
    public Map<UUID, List<TaskMonth>> tasks(Collection<UUID> plans) {
        Map<UUID, List<TaskMonth>> byPlan = new HashMap<>();
        database.list(TASKS, select -> select.setArray("uuid", plans), row -> {
            LocalDate month = row.date("month_from");
            TaskMonth counted = new TaskMonth(
                    month,
                    row.number("total"),
                    row.number("done_on_time"),
                    row.number("done_late"),
                    row.number("overdue"),
                    row.date("as_of"));
            return byPlan.computeIfAbsent(row.id("plan_id"), _ -> new ArrayList<>())
                    .add(counted);
        });
        return byPlan;
    }

    private record Counted(String issuer, Contribution contribution) {}
}
