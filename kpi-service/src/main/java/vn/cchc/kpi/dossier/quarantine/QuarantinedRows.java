package vn.cchc.kpi.dossier.quarantine;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.dossier.domain.DossierRow;
import vn.cchc.kpi.dossier.result.ResultJson;
import vn.cchc.kpi.dossier.result.RowProblem;
import vn.cchc.kpi.sql.Database;
import vn.cchc.kpi.sql.Row;
import vn.cchc.kpi.sql.Statement;

/// Quarantined rows one by one. A change needs the version that was read, and leaves behind how the row was.
@ApplicationScoped
public class QuarantinedRows {

    private final Database database;
    private final Clock clock;

    QuarantinedRows(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// At most `limit` rows after the key, in the order of their imports.
    public List<Quarantined> list(QuarantineSelection selection, @Nullable String after, int limit) {
        QuarantineKey key = QuarantineKey.of(after);
        return database.list(
                QuarantineSql.LIST,
                select -> bind(select.set(key.batch()).set(key.number()), selection)
                        .set(limit),
                QuarantinedRows::row);
    }

    /// The sources the rows come from.
    public List<String> sources(QuarantineSelection selection) {
        return database.list(QuarantineSql.SOURCES, select -> bind(select, selection), row -> row.text("source"));
    }

    /// @param scope agency whose subtree the caller sees; absent for all
    public Optional<Quarantined> find(UUID id, @Nullable String scope) {
        return database.first(
                QuarantineSql.FIND, select -> select.set(id).setText(scope).setText(scope), QuarantinedRows::row);
    }

    public List<QuarantineChange> changes(UUID id) {
        return database.list(
                QuarantineSql.CHANGES,
                select -> select.set(id),
                row -> new QuarantineChange(
                        row.number("version"),
                        row.text("action"),
                        row.text("row"),
                        row.text("code"),
                        row.text("changed_by"),
                        row.instant("changed_at")));
    }

    /// Keeps imports and others from changing the rows of a source until the transaction ends. What was read of them
    /// before may have changed.
    public void hold(String source) {
        database.list(QuarantineSql.LOCK, lock -> lock.set(source), _ -> true);
    }

    /// False when it has another version by now, or is not open.
    public boolean correct(UUID id, long version, DossierRow corrected, String by) {
        remember("CORRECTED", id, version);
        return database.update(
                        QuarantineSql.CORRECT,
                        update -> update.setText(RowJson.write(corrected))
                                .set(corrected.revision())
                                .set(by)
                                .set(clock.instant())
                                .set(id)
                                .set(version))
                == 1;
    }

    /// False when it has another version by now, or is not open.
    public boolean discard(UUID id, long version, String reason, String by) {
        remember("DISCARDED", id, version);
        return database.update(
                        QuarantineSql.DISCARD,
                        update -> update.set(reason)
                                .set(by)
                                .set(clock.instant())
                                .set(id)
                                .set(version))
                == 1;
    }

    private void remember(String action, UUID id, long version) {
        database.update(
                QuarantineSql.REMEMBER, insert -> insert.set(action).set(id).set(version));
    }

    private static Statement bind(Statement select, QuarantineSelection selection) throws SQLException {
        String state = selection.state() == null ? null : selection.state().name();
        return select.setText(selection.scope())
                .setText(selection.scope())
                .setText(selection.source())
                .setText(selection.source())
                .setText(selection.agencyCode())
                .setText(selection.agencyCode())
                .setText(state)
                .setText(state)
                .setText(selection.code())
                .setText(selection.code());
    }

    private static Quarantined row(Row row) throws SQLException {
        return new Quarantined(
                row.id("id"),
                row.id("batch_id"),
                row.text("source"),
                row.text("agency_code"),
                row.date("window_from"),
                row.text("subject"),
                row.number("revision"),
                row.text("row"),
                new RowProblem(
                        row.number("row_no"),
                        row.text("pointer"),
                        row.text("code"),
                        ResultJson.readArgs(row.text("args"))),
                QuarantineState.valueOf(row.text("state")),
                row.text("recorded_by"),
                row.instant("recorded_at"),
                row.text("changed_by"),
                row.instant("changed_at"),
                row.idOrNull("closing_batch"),
                row.textOrNull("reason"),
                row.number("version"));
    }
}
