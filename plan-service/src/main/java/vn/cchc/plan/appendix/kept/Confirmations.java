package vn.cchc.plan.appendix.kept;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.cchc.plan.appendix.kept.KeptRow.Confirmation;
import vn.cchc.plan.plan.store.Statements;

/// Tables `plan_appendix_confirmation` and `plan_appendix_import`: what happened, only added to.
@ApplicationScoped
class Confirmations {

    private static final String INSERT = """
            insert into plan_appendix_confirmation (plan_id, position, act, sha256, by, via, at)
            values (?, ?, ?, ?, ?, ?, ?)""";

    private static final String IMPORT = """
            insert into plan_appendix_import (plan_id, id, file_sha256, first_position, last_position, imported_by,
                                              imported_via, imported_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Statements statements;

    Confirmations(Statements statements) {
        this.statements = statements;
    }

    /// A file that was read into a plan.
    record Import(UUID id, String sha256, int first, int last, String by, String via, Instant at) {}

    void add(UUID planId, Import read) {
        statements.run(
                IMPORT,
                planId,
                read.id(),
                read.sha256(),
                read.first(),
                read.last(),
                read.by(),
                read.via(),
                moment(read.at()));
    }

    /// Position that no row of the plan has had.
    int nextPosition(UUID planId) {
        return statements
                .query(
                        "select coalesce(max(last_position), 0) + 1 as next from plan_appendix_import where plan_id = ?",
                        row -> row.getInt("next"),
                        planId)
                .getFirst();
    }

    /// @param rows with their confirmations
    void confirmed(UUID planId, List<KeptRow> rows) {
        statements.batch(INSERT, rows, (statement, row) -> {
            Confirmation confirmation = Objects.requireNonNull(row.confirmation());
            statement.setObject(1, planId);
            statement.setInt(2, row.position());
            statement.setString(3, ConfirmationAct.Act.CONFIRMED.name());
            statement.setString(4, confirmation.sha256());
            statement.setString(5, confirmation.by());
            statement.setString(6, confirmation.via());
            statement.setObject(7, moment(confirmation.at()));
        });
    }

    void add(UUID planId, ConfirmationAct act) {
        statements.run(
                INSERT, planId, act.position(), act.act().name(), act.sha256(), act.by(), act.via(), moment(act.at()));
    }

    List<ConfirmationAct> ofPlan(UUID planId, long after, int limit) {
        return statements.query(
                "select * from plan_appendix_confirmation where plan_id = ? and id > ? order by id limit " + limit,
                Confirmations::act,
                planId,
                after);
    }

    static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static ConfirmationAct act(ResultSet row) throws SQLException {
        return new ConfirmationAct(
                row.getLong("id"),
                row.getInt("position"),
                ConfirmationAct.Act.valueOf(row.getString("act")),
                row.getString("sha256"),
                row.getString("by"),
                row.getString("via"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
