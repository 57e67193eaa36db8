package vn.cchc.kpi.assessment.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.cchc.calendar.ReportPeriod;
import vn.cchc.kit.time.Ids;
import vn.cchc.kpi.assessment.domain.TargetPeriods;
import vn.cchc.kpi.sql.Database;

/// Makes the rows of a plan's assessments, one per target and period.
@ApplicationScoped
class AssessmentOpening {

    private static final String TARGETS = """
            select t.code, t.period, p.agency_code, p.year_from, p.year_to
            from target_copy t join plan_copy p on p.plan_id = t.plan_id
            where t.plan_id = ? order by t.code""";

    private static final String OPEN = """
            insert into assessment (id, plan_id, target_code, agency_code, year, period, period_from, period_to,
                                    definition_version, status, provisional, settled, version, assessed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, 1, 'NO_DATA', false, false, 0, clock_timestamp())
            on conflict (plan_id, target_code, year, period) do update set agency_code = excluded.agency_code
            where assessment.agency_code <> excluded.agency_code""";

    /// Of targets, years and periods that the plan no longer has.
    private static final String DROP = """
            delete from assessment a where a.plan_id = ?
            and (a.target_code, a.year, a.period) not in (select * from unnest(?::text[], ?::int[], ?::text[]))""";

    private final Database database;

    AssessmentOpening(Database database) {
        this.database = database;
    }

    void open(UUID planId) {
        List<Opened> opened = new ArrayList<>();
        database.list(
                        TARGETS,
                        select -> select.set(planId),
                        row -> new Wanted(
                                row.text("code"),
                                row.text("agency_code"),
                                TargetPeriods.valueOf(row.text("period"))
                                        .within(row.whole("year_from"), row.whole("year_to"))))
                .forEach(wanted -> wanted.periods()
                        .forEach(period -> opened.add(new Opened(wanted.code(), wanted.agency(), period))));
        drop(planId, opened);
        database.updateAll(
                OPEN,
                opened,
                (insert, one) -> insert.set(Ids.next())
                        .set(planId)
                        .set(one.code())
                        .set(one.agency())
                        .set(one.period().year())
                        .set(one.period().code().name())
                        .set(one.period().window().from())
                        .set(one.period().window().to()));
    }

    private void drop(UUID planId, List<Opened> wanted) {
        database.update(
                DROP,
                delete -> delete.set(planId)
                        .setArray("text", wanted.stream().map(Opened::code).toList())
                        .setArray(
                                "int4",
                                wanted.stream().map(one -> one.period().year()).toList())
                        .setArray(
                                "text",
                                wanted.stream()
                                        .map(one -> one.period().code().name())
                                        .toList()));
    }

    private record Wanted(String code, String agency, List<ReportPeriod> periods) {}

    private record Opened(String code, String agency, ReportPeriod period) {}
}
