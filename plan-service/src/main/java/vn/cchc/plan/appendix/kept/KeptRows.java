package vn.cchc.plan.appendix.kept;

import static vn.cchc.plan.plan.store.Statements.setTexts;
import static vn.cchc.plan.plan.store.Statements.texts;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.appendix.kept.KeptRow.Confirmation;
import vn.cchc.plan.appendix.reading.Doubt;
import vn.cchc.plan.appendix.reading.RowKind;
import vn.cchc.plan.plan.domain.RowReadings;
import vn.cchc.plan.plan.store.Statements;

/// Table `plan_appendix_row`.
@ApplicationScoped
class KeptRows implements RowReadings {

    /// What a list of rows is narrowed to.
    ///
    /// @param toConfirm only rows that wait for a person
    record Filter(boolean toConfirm, @Nullable RowKind kind) {}

    private static final String INSERT = """
            insert into plan_appendix_row (plan_id, position, table_number, row_number, kind, cells, confidence, doubts,
                                           task_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String SELECT = "select r.* from plan_appendix_row r where r.plan_id = ?";

    /// A task that a person took out needs no confirmation.
    private static final String WAITING = """
            and cardinality(r.doubts) > 0 and r.confirmed_at is null
             and (r.task_id is null
                  or exists (select from plan_task t where t.plan_id = r.plan_id and t.task_id = r.task_id))""";

    private static final String ORDER = " order by r.position";

    private static final String CONFIRM = """
            update plan_appendix_row
            set confirmed_by = ?, confirmed_via = ?, confirmed_at = ?, confirmed_sha256 = ?
            where plan_id = ? and position = ?""";

    private final Statements statements;

    KeptRows(Statements statements) {
        this.statements = statements;
    }

    void insert(UUID planId, List<KeptRow> rows) {
        statements.batch(INSERT, rows, (statement, row) -> {
            statement.setObject(1, planId);
            statement.setInt(2, row.position());
            statement.setInt(3, row.table());
            statement.setInt(4, row.row());
            statement.setString(5, row.kind().name());
            setTexts(statement, 6, row.cells());
            statement.setInt(7, row.confidence());
            setTexts(statement, 8, row.doubts().stream().map(Doubt::name).toList());
            statement.setObject(9, row.taskId());
        });
    }

    void deleteAll(UUID planId) {
        statements.run("delete from plan_appendix_row where plan_id = ?", planId);
    }

    List<KeptRow> all(UUID planId) {
        return statements.query(SELECT + ORDER, KeptRows::row, planId);
    }

    Optional<KeptRow> find(UUID planId, int position) {
        return statements.query(SELECT + " and r.position = ?", KeptRows::row, planId, position).stream()
                .findFirst();
    }

    int count(UUID planId) {
        return statements
                .query(
                        "select count(*) as rows from plan_appendix_row where plan_id = ?",
                        row -> row.getInt("rows"),
                        planId)
                .getFirst();
    }

    /// At most `limit` rows after a position.
    List<KeptRow> page(UUID planId, Filter filter, int after, int limit) {
        String kind = filter.kind() == null ? "%" : filter.kind().name();
        String sql = SELECT + " and r.position > ? and r.kind like ?" + (filter.toConfirm() ? " " + WAITING : "")
                + ORDER + " limit " + limit;
        return statements.query(sql, KeptRows::row, planId, after, kind);
    }

    List<KeptRow> waiting(UUID planId) {
        return statements.query(SELECT + " " + WAITING + ORDER, KeptRows::row, planId);
    }

    /// Writes the confirmations the rows carry, or that they carry none.
    void confirm(UUID planId, List<KeptRow> rows) {
        statements.batch(CONFIRM, rows, (statement, row) -> {
            Confirmation confirmation = row.confirmation();
            statement.setString(1, confirmation == null ? null : confirmation.by());
            statement.setString(2, confirmation == null ? null : confirmation.via());
            statement.setObject(3, confirmation == null ? null : Confirmations.moment(confirmation.at()));
            statement.setString(4, confirmation == null ? null : confirmation.sha256());
            statement.setObject(5, planId);
            statement.setInt(6, row.position());
        });
    }

    @Override
    public OptionalInt confirmed(UUID planId, UUID taskId) {
        String sql = SELECT + " and r.task_id = ? and r.confirmed_at is not null";
        return statements.query(sql, KeptRows::row, planId, taskId).stream()
                .mapToInt(KeptRow::position)
                .findFirst();
    }

    @Override
    public Map<UUID, Integer> confirmed(UUID planId) {
        String sql = SELECT + " and r.task_id is not null and r.confirmed_at is not null";
        return statements.query(sql, KeptRows::row, planId).stream()
                .collect(Collectors.toMap(
                        row -> Objects.requireNonNull(row.taskId()), KeptRow::position, (first, _) -> first));
    }

    @Override
    public List<Unconfirmed> unconfirmed(UUID planId) {
        return waiting(planId).stream()
                .map(row -> new Unconfirmed(row.position(), row.taskId(), row.text()))
                .toList();
    }

    private static KeptRow row(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("confirmed_at", OffsetDateTime.class);
        EnumSet<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        texts(row, "doubts").forEach(doubt -> doubts.add(Doubt.valueOf(doubt)));
        return new KeptRow(
                row.getInt("position"),
                row.getInt("table_number"),
                row.getInt("row_number"),
                RowKind.valueOf(row.getString("kind")),
                texts(row, "cells"),
                row.getInt("confidence"),
                doubts,
                row.getObject("task_id", UUID.class),
                at == null
                        ? null
                        : new Confirmation(
                                row.getString("confirmed_by"),
                                row.getString("confirmed_via"),
                                at.toInstant(),
                                row.getString("confirmed_sha256")));
    }
}
