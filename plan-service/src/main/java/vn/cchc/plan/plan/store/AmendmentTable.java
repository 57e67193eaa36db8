package vn.cchc.plan.plan.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.cchc.kit.json.EventJson;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.PlanAct;
import vn.cchc.plan.plan.domain.Plans.Signature;
import vn.cchc.plan.plan.domain.amendment.Amendment;
import vn.cchc.plan.plan.domain.amendment.Amendments;
import vn.cchc.plan.plan.domain.amendment.TaskMatch;
import vn.cchc.plan.plan.domain.edition.Decision;
import vn.cchc.plan.plan.domain.edition.PlanContent;

/// Table `plan_amendment`.
@ApplicationScoped
class AmendmentTable implements Amendments {

    private static final String INSERT = """
            insert into plan_amendment (plan_id, effective_on, reason, decision_number, decision_signed_on, content,
                                        matches, proposed_by, proposed_at)
            values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?)""";

    private final Statements statements;
    private final PlanRows plans;
    private final HistoryTable history;

    AmendmentTable(Statements statements, PlanRows plans, HistoryTable history) {
        this.statements = statements;
        this.plans = plans;
        this.history = history;
    }

    @Override
    public Optional<Amendment> find(UUID planId) {
        return statements
                .query("select * from plan_amendment where plan_id = ?", AmendmentTable::amendment, planId)
                .stream()
                .findFirst();
    }

    @Override
    public void propose(Plan plan, Amendment amendment, Signature signature) {
        delete(plan.id());
        statements.batch(INSERT, List.of(amendment), (insert, proposed) -> {
            Decision decision = proposed.decision();
            insert.setObject(1, plan.id());
            insert.setObject(2, proposed.effectiveOn());
            insert.setString(3, proposed.reason());
            insert.setString(4, decision == null ? null : decision.number());
            insert.setObject(5, decision == null ? null : decision.signedOn());
            insert.setString(6, EventJson.write(proposed.content()));
            insert.setString(7, EventJson.write(proposed.matches()));
            insert.setString(8, proposed.proposedBy());
            insert.setObject(9, proposed.proposedAt().atOffset(ZoneOffset.UTC));
        });
        step(plan, PlanAct.AMENDMENT_PROPOSED, signature);
    }

    @Override
    public void withdraw(Plan plan, Signature signature) {
        delete(plan.id());
        step(plan, PlanAct.AMENDMENT_WITHDRAWN, signature);
    }

    void delete(UUID planId) {
        statements.run("delete from plan_amendment where plan_id = ?", planId);
    }

    private void step(Plan plan, PlanAct act, Signature signature) {
        plans.findById(plan.id()).move(plan);
        plans.flush();
        history.append(plan, act, signature, null);
    }

    private static Amendment amendment(ResultSet row) throws SQLException {
        return new Amendment(
                row.getString("reason"),
                EditionTable.decision(row),
                row.getObject("effective_on", LocalDate.class),
                EventJson.read(row.getString("content"), PlanContent.class),
                List.of(EventJson.read(row.getString("matches"), TaskMatch[].class)),
                row.getString("proposed_by"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant());
    }
}
