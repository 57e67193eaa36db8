package vn.cchc.kpi.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.cchc.kpi.sql.Database;
import vn.cchc.kpi.sql.Row;

/// The copies of assignments.
@ApplicationScoped
class Assignments {

    private static final String LOCK =
            "select * from assignment_copy where assignment_id = any(?) order by assignment_id for update";

    private static final String ADD = """
            insert into assignment_copy (assignment_id, plan_id, schedule_version, outcome, outcome_version, missed, kept, as_of)
            values (?, ?, 0, 'OPEN', 0, '{}', '{}', date '1970-01-01')
            on conflict do nothing""";

    private static final String SAVE = """
            update assignment_copy
            set due_on = ?, closes_on = ?, schedule_version = ?, outcome = ?, done_on = ?, outcome_version = ?,
                missed = ?, kept = ?, as_of = ?
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

    void save(Collection<Assignment> assignments) {
        database.updateAll(
                SAVE,
                assignments,
                (update, one) -> update.setDate(one.dueOn())
                        .setDate(one.closesOn())
                        .set(one.scheduleVersion())
                        .set(one.outcome().name())
                        .setDate(one.doneOn())
                        .set(one.outcomeVersion())
                        .setArray("int4", one.missed())
                        .setArray("int4", one.kept())
                        .set(one.asOf())
                        .set(one.id()));
    }

    static Assignment assignment(Row row) throws SQLException {
        return new Assignment(
                row.id("assignment_id"),
                row.id("plan_id"),
                row.dateOrNull("due_on"),
                row.dateOrNull("closes_on"),
                row.number("schedule_version"),
                Outcome.valueOf(row.text("outcome")),
                row.dateOrNull("done_on"),
                row.number("outcome_version"),
                row.integers("missed"),
                row.integers("kept"),
                row.date("as_of"));
    }
}
