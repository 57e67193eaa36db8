package vn.cchc.kpi.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.cchc.kpi.plan.PlanEdition.PlannedTarget;
import vn.cchc.kpi.sql.Database;
import vn.cchc.kpi.sql.Statement;

/// The copies of plans, their superior plans, who leads their tasks, and their targets.
///
/// `version` is that of the content, `end_version` that of the last end; each is 0 before it is known. The newer of
/// the two tells whether the plan runs. Content older than the end it comes after is kept when the plan was summed
/// up, as such a plan is still assessed; of one that was cancelled or superseded nothing is assessed any more, so it
/// is not kept.
@ApplicationScoped
class PlanCopies {

    private static final String STORE_PLAN = """
            insert into plan_copy (plan_id, agency_code, number, title, year_from, year_to, version)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (plan_id) do update
            set agency_code = excluded.agency_code, number = excluded.number, title = excluded.title,
                year_from = excluded.year_from, year_to = excluded.year_to, version = excluded.version,
                status = case when plan_copy.end_version >= excluded.version then plan_copy.status else 'ACTIVE' end
            where excluded.version > plan_copy.version
            and (excluded.version > plan_copy.end_version or plan_copy.status not in ('CANCELLED', 'SUPERSEDED'))""";

    private static final String END = """
            insert into plan_copy (plan_id, agency_code, title, year_from, year_to, version, end_version, status)
            values (?, ?, '', ?, ?, 0, ?, ?)
            on conflict (plan_id) do update set end_version = excluded.end_version, status = excluded.status
            where excluded.end_version > greatest(plan_copy.version, plan_copy.end_version)""";

    private static final String STORE_SUPERIOR =
            "insert into plan_superior (plan_id, superior_id) values (?, ?) on conflict do nothing";

    private static final String STORE_LEAD =
            "insert into plan_lead (plan_id, task_id, agency_code) values (?, ?, ?) on conflict do nothing";

    private static final String STORE_TARGET = """
            insert into target_copy (plan_id, code, text, area, indicator, operator, value, stretch_value, unit,
                                     strength, period, scope, baseline_year)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Database database;

    PlanCopies(Database database) {
        this.database = database;
    }

    /// Returns the plans that were above it before; empty, and nothing changes, when this version or a newer one is
    /// known, or when the plan was cancelled or superseded since.
    Optional<Set<UUID>> store(PlanEdition plan) {
        int stored = database.update(
                STORE_PLAN,
                insert -> insert.set(plan.planId())
                        .set(plan.agencyCode())
                        .setText(plan.number())
                        .set(plan.title())
                        .set(plan.yearFrom())
                        .set(plan.yearTo())
                        .set(plan.version()));
        if (stored == 0) {
            return Optional.empty();
        }
        Set<UUID> former = new HashSet<>(database.list(
                "delete from plan_superior where plan_id = ? returning superior_id",
                delete -> delete.set(plan.planId()),
                row -> row.id("superior_id")));
        database.update("delete from plan_lead where plan_id = ?", delete -> delete.set(plan.planId()));
        database.update("delete from target_copy where plan_id = ?", delete -> delete.set(plan.planId()));
        database.updateAll(
                STORE_SUPERIOR,
                plan.superiorPlanIds(),
                (insert, superior) -> insert.set(plan.planId()).set(superior));
        database.updateAll(
                STORE_LEAD,
                leads(plan),
                (insert, lead) -> insert.set(plan.planId()).set(lead.taskId()).set(lead.agency()));
        database.updateAll(STORE_TARGET, plan.targets(), (insert, target) -> bind(insert, plan, target));
        return Optional.of(former);
    }

    /// True when nothing newer is known of the plan than its end.
    boolean end(PlanClosed end) {
        int year = end.occurredOn().getYear();
        return database.update(
                        END,
                        upsert -> upsert.set(end.planId())
                                .set(end.agencyCode())
                                .set(year)
                                .set(year)
                                .set(end.version())
                                .set(end.status().name()))
                == 1;
    }

    private record PlannedLead(UUID taskId, String agency) {}

    private static List<PlannedLead> leads(PlanEdition plan) {
        return plan.tasks().stream()
                .flatMap(task -> task.leads().stream().map(agency -> new PlannedLead(task.taskId(), agency)))
                .toList();
    }

    private static void bind(Statement insert, PlanEdition plan, PlannedTarget target) throws SQLException {
        insert.set(plan.planId())
                .set(target.code())
                .set(target.text())
                .set(target.area())
                .set(target.indicator())
                .set(target.operator())
                .setNumber(target.value())
                .setNumber(target.stretchValue())
                .setText(target.unit())
                .set(target.strength())
                .set(target.period())
                .setText(target.scope())
                .setInteger(target.baselineYear());
    }
}
