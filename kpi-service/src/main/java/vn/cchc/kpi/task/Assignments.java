package vn.cchc.kpi.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.cchc.kpi.sql.Database;
import vn.cchc.kpi.sql.Row;
import vn.cchc.kpi.task.TaskCounters.Step;

/// The copies of assignments.
@ApplicationScoped
class Assignments {

    private static final String LOCK =
            "select * from assignment_copy where assignment_id = any(?) order by assignment_id for update";

    /// A plan that lists no tasks says nothing about who leads them.
    private static final String OF_PLANS = """
            select a.*, a.task_id is not null
                and exists (select 1 from plan_lead l where l.plan_id = a.plan_id)
                and not exists (select 1 from plan_lead l
                    where l.plan_id = a.plan_id and l.task_id = a.task_id and l.agency_code = a.agency_code) as gone
            from assignment_copy a where a.plan_id = any(?) order by a.assignment_id for update""";

    private static final String GONE = """
            select g.id
            from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[]) as g(id, plan_id, task_id, agency_code)
            where exists (select 1 from plan_lead l where l.plan_id = g.plan_id)
            and not exists (select 1 from plan_lead l
                where l.plan_id = g.plan_id and l.task_id = g.task_id and l.agency_code = g.agency_code)""";

    private static final String ADD = """
            insert into assignment_copy (assignment_id, plan_id, schedule_version, outcome, outcome_version, as_of)
            values (?, ?, 0, 'OPEN', 0, date '1970-01-01')
            on conflict do nothing""";

    private static final String SAVE = """
            update assignment_copy
            set task_id = ?::uuid, agency_code = ?, due_on = ?, closes_on = ?, scheduled = ?, schedule_version = ?,
                outcome = ?, done_on = ?, outcome_version = ?, missed = ?, kept = ?, as_of = ?, withdrawn = ?
            where assignment_id = ?""";

    private final Database database;

    Assignments(Database database) {
        this.database = database;
    }

    /// Locks the assignments and returns them by id; those not known yet are added first.
    Map<UUID, Assignment> locked(Map<UUID, UUID> planOf) {
        Set<UUID> wanted = new TreeSet<>(planOf.keySet());
        Map<UUID, Assignment> found = lock(wanted);
        if (found.size() < wanted.size()) {
            Set<UUID> missing = new TreeSet<>(wanted);
            missing.removeAll(found.keySet());
            database.updateAll(ADD, missing, (insert, id) -> insert.set(id).set(planOf.get(id)));
            found.putAll(lock(missing));
        }
        return found;
    }

    private Map<UUID, Assignment> lock(Set<UUID> ids) {
        List<Assignment> rows = database.list(LOCK, select -> select.setArray("uuid", ids), Assignments::assignment);
        Map<UUID, Assignment> byId = new HashMap<>();
        rows.forEach(row -> byId.put(row.id(), row));
        return byId;
    }

    /// Locks the assignments of the plans and returns them, each as the plan in force names its lead, or no longer.
    List<Step> ofPlans(Set<UUID> plans) {
        return database.list(OF_PLANS, select -> select.setArray("uuid", plans), row -> {
            Assignment before = assignment(row);
            return new Step(before, before.withdrawn(row.flag("gone")));
        });
    }

    /// An assignment of a plan, with its lead.
    record Led(UUID id, UUID planId, Lead lead) {}

    /// Those of the assignments whose unit the plan in force does not name as lead.
    Set<UUID> withdrawn(List<Led> heard) {
        return new HashSet<>(database.list(
                GONE,
                select -> select.setArray("uuid", heard.stream().map(Led::id).toList())
                        .setArray("uuid", heard.stream().map(Led::planId).toList())
                        .setArray(
                                "uuid",
                                heard.stream().map(one -> one.lead().taskId()).toList())
                        .setArray(
                                "text",
                                heard.stream()
                                        .map(one -> one.lead().agencyCode())
                                        .toList()),
                row -> row.id("id")));
    }

    void save(Collection<Assignment> assignments) {
        database.updateAll(SAVE, assignments, (update, one) -> {
            Lead lead = one.lead();
            update.setOther(lead == null ? null : lead.taskId().toString())
                    .setText(lead == null ? null : lead.agencyCode())
                    .setDate(one.schedule().dueOn())
                    .setDate(one.schedule().closesOn())
                    .setArray("date", one.schedule().dates())
                    .set(one.schedule().version())
                    .set(one.ending().outcome().name())
                    .setDate(one.ending().doneOn())
                    .set(one.ending().version())
                    .setArray("date", one.missed())
                    .setArray("date", one.kept())
                    .set(one.asOf())
                    .set(one.withdrawn())
                    .set(one.id());
        });
    }

    static Assignment assignment(Row row) throws SQLException {
        String agency = row.textOrNull("agency_code");
        return new Assignment(
                row.id("assignment_id"),
                row.id("plan_id"),
                agency == null ? null : new Lead(row.id("task_id"), agency),
                new Schedule(
                        row.dateOrNull("due_on"),
                        row.dateOrNull("closes_on"),
                        row.dates("scheduled"),
                        row.number("schedule_version")),
                new Ending(
                        Outcome.valueOf(row.text("outcome")), row.dateOrNull("done_on"), row.number("outcome_version")),
                row.dates("missed"),
                row.dates("kept"),
                row.date("as_of"),
                row.flag("withdrawn"));
    }
}
