package vn.cchc.plan.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.json.EventJson;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.PlanAct;
import vn.cchc.plan.plan.domain.PlanStatus;
import vn.cchc.plan.plan.domain.Plans.Signature;
import vn.cchc.plan.plan.query.HistoryEntry;
import vn.cchc.plan.plan.query.PlanHistory;

/// Table `plan_history`: one line for each version of a plan.
@ApplicationScoped
class HistoryTable implements PlanHistory {

    private static final String INSERT = """
            insert into plan_history (plan_id, version, at, by, via, act, status, remark, detail)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""";

    private final Statements statements;
    private final Clock clock;

    HistoryTable(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    /// @param after  the plan as the change leaves it
    /// @param detail what was changed, as far as the plan itself does not tell it later
    void append(Plan after, PlanAct act, Signature signature, @Nullable Object detail) {
        statements.batch(INSERT, List.of(after), (insert, plan) -> {
            insert.setObject(1, plan.id());
            insert.setLong(2, plan.version());
            insert.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setString(4, signature.by());
            insert.setString(5, signature.via());
            insert.setString(6, act.name());
            insert.setString(7, plan.status().name());
            insert.setString(8, signature.remark());
            insert.setString(9, detail == null ? null : EventJson.write(detail));
        });
    }

    @Override
    public List<HistoryEntry> ofPlan(UUID planId, long after, int limit) {
        return statements.query(
                "select * from plan_history where plan_id = ? and version > ? order by version limit " + limit,
                HistoryTable::entry,
                planId,
                after);
    }

    private static HistoryEntry entry(ResultSet row) throws SQLException {
        String detail = row.getString("detail");
        return new HistoryEntry(
                row.getLong("version"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by"),
                row.getString("via"),
                PlanAct.valueOf(row.getString("act")),
                PlanStatus.valueOf(row.getString("status")),
                row.getString("remark"),
                detail == null ? null : EventJson.tree(detail));
    }
}
