package vn.cchc.kpi.assessment.explanation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.Window;
import vn.cchc.kit.json.EventJson;
import vn.cchc.kpi.assessment.domain.Subject;
import vn.cchc.kpi.assessment.explanation.SourceView.EventView;
import vn.cchc.kpi.query.CursorKey;
import vn.cchc.kpi.sql.Database;
import vn.cchc.kpi.sql.Row;

/// The assignments behind the counters of a plan and its units' plans: those counted, each in the month it counts in.
@ApplicationScoped
class TaskSources {

    private static final LocalDate UNDATED = LocalDate.of(9998, 12, 15);

    /// The names of the JSON are those of [EventView].
    private static final String ROWS = """
            select page.*, coalesce((
                select json_agg(json_build_object('id', e.event_id, 'fact', e.fact, 'version', e.version,
                    'occurredOn', e.occurred_on) order by e.version, e.event_id)
                from assignment_event e where e.assignment_id = page.assignment_id), '[]') as events
            from (select * from part where ?::uuid is null or assignment_id > ?::uuid
                order by assignment_id limit ?) page
            order by assignment_id""";

    private final Database database;

    TaskSources(Database database) {
        this.database = database;
    }

    List<SourceView> units(Subject subject, Weights weights, @Nullable String after, int limit) {
        return groups(subject, weights, "agency_code", after, limit).stream()
                .map(group -> SourceView.group(
                        group.key(), group.key(), null, null, group.above(), group.below(), group.count()))
                .toList();
    }

    List<SourceView> months(Subject subject, Weights weights, @Nullable String after, int limit) {
        return groups(subject, weights, "month_from::text", after, limit).stream()
                .map(group -> SourceView.group(
                        group.key(),
                        null,
                        month(LocalDate.parse(group.key())),
                        null,
                        group.above(),
                        group.below(),
                        group.count()))
                .toList();
    }

    List<SourceView> whole(Subject subject, Weights weights, @Nullable String after, int limit) {
        return groups(subject, weights, "'-'::text", after, limit).stream()
                .map(group ->
                        SourceView.group(group.key(), null, null, null, group.above(), group.below(), group.count()))
                .toList();
    }

    private static Window month(LocalDate from) {
        return new Window(from, from.plusMonths(1).minusDays(1));
    }

    private record Group(String key, long above, @Nullable Long below, long count) {}

    private List<Group> groups(Subject subject, Weights weights, String key, @Nullable String after, int limit) {
        return database.list(
                sql(weights) + """
            select %1$s as key, sum(numerator)::bigint as numerator, sum(denominator)::bigint as denominator,
                   count(*) as row_count
            from part where ?::text is null or (%1$s) collate "C" > ?
            group by 1 order by (%1$s) collate "C" limit ?""".formatted(key),
                select -> bind(select, subject).setText(after).setText(after).set(limit),
                row -> new Group(
                        row.text("key"),
                        row.number("numerator"),
                        weights.denominator(row.number("denominator")),
                        row.number("row_count")));
    }

    List<SourceView> rows(Subject subject, Weights weights, @Nullable String last, int limit) {
        String after = CursorKey.only(last, CursorKey.ID);
        return database.list(
                sql(weights) + ROWS,
                select -> bind(select, subject).setOther(after).setOther(after).set(limit),
                row -> row(row, weights));
    }

    private static vn.cchc.kpi.sql.Statement bind(vn.cchc.kpi.sql.Statement select, Subject subject)
            throws SQLException {
        Window span = subject.planSpan();
        Window period = subject.assessment().period().window();
        UUID plan = subject.assessment().planId();
        return select.set(plan)
                .set(plan)
                .set(UNDATED)
                .set(span.from())
                .set(lastMonth(span))
                .set(period.from())
                .set(period.to());
    }

    /// First day of the last month of the plan's years.
    private static LocalDate lastMonth(Window span) {
        return span.to().plusDays(1).minusMonths(1);
    }

    /// An assignment counts in the reporting month of its due date, else closing date, else the day it was done; what
    /// lies outside the plan's years, in their first or last month.
    private static String sql(Weights weights) {
        return """
            with family(id) as (
                select ?::uuid
                union
                select k.plan_id from plan_copy r
                join plan_superior s on s.superior_id = r.plan_id
                join plan_copy k on k.plan_id = s.plan_id
                where r.plan_id = ?::uuid and k.agency_code <> r.agency_code and k.status in ('ACTIVE', 'CLOSED')
            ), placed as (
                select a.*, coalesce(a.due_on, a.closes_on, a.done_on) as day
                from assignment_copy a join family f on f.id = a.plan_id
                where not a.withdrawn and a.outcome not in ('NOT_ARISEN', 'CANCELLED')
            ), counted as (
                select p.assignment_id, p.plan_id, coalesce(p.agency_code, '') as agency_code, p.due_on, p.as_of,
                       case when p.outcome <> 'OPEN' then p.outcome
                            when exists (select 1 from unnest(p.missed) m where not m = any(p.kept)
                                and (cardinality(p.scheduled) = 0 or m = any(p.scheduled))) then 'OVERDUE'
                            else 'OPEN' end as outcome,
                       least(greatest(case when p.day is null then ?::date
                            else (date_trunc('month', p.day - 14) + interval '14 days')::date end, ?::date), ?::date)
                            as month_from
                from placed p
            ), part as (
                select c.*, (%s)::bigint as numerator, (%s)::bigint as denominator
                from counted c where c.month_from between ? and ?
            )
            """.formatted(sum(weights, true), sum(weights, false));
    }

    private static String sum(Weights weights, boolean above) {
        StringBuilder sum = new StringBuilder("0");
        for (String key : new java.util.TreeSet<>(weights.keys())) {
            long factor = above ? weights.above(key) : weights.below(key);
            String counts = switch (key) {
                case "T.plan.total" -> "true";
                case "T.plan.done_on_time" -> "c.outcome = 'DONE_ON_TIME'";
                case "T.plan.done_late" -> "c.outcome = 'DONE_LATE'";
                case "T.plan.overdue" -> "c.outcome = 'OVERDUE'";
                default -> "false";
            };
            sum.append(" + case when %s then (%d) else 0 end".formatted(counts, factor));
        }
        return sum.toString();
    }

    private static SourceView row(Row row, Weights weights) throws SQLException {
        String agency = row.text("agency_code");
        return new SourceView(
                row.id("assignment_id").toString(),
                agency,
                agency,
                month(row.date("month_from")),
                null,
                null,
                row.number("numerator"),
                weights.denominator(row.number("denominator")),
                null,
                null,
                null,
                null,
                row.date("as_of"),
                null,
                null,
                null,
                row.id("assignment_id"),
                row.id("plan_id"),
                row.dateOrNull("due_on"),
                row.text("outcome"),
                List.of(EventJson.read(row.text("events"), EventView[].class)));
    }
}
