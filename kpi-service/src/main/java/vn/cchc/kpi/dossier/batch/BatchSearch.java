package vn.cchc.kpi.dossier.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.dossier.result.Origin;
import vn.cchc.kpi.dossier.result.Tally;
import vn.cchc.kpi.procedure.NewProcedures;
import vn.cchc.kpi.sql.Database;
import vn.cchc.kpi.sql.Row;

/// Questions about imports.
@ApplicationScoped
public class BatchSearch {

    private static final String SEEN = "(?::text is null or agency_code in (select agency_subtree(?)))";

    private static final String LIST = """
            select *, null as shown_rows from dossier_batch
            where %s
            and (?::text is null or source = ?)
            and (?::text is null or agency_code = ?)
            and (?::text is null or accepted::text = ?)
            and (?::timestamptz is null or recorded_at >= ?::timestamptz)
            and (?::timestamptz is null or recorded_at < ?::timestamptz)
            and (?::text is null or id::text collate "C" < ?)
            order by id desc limit ?""".formatted(SEEN);

    private static final String FIND = "select *, rows as shown_rows from dossier_batch where id = ? and " + SEEN;

    private final Database database;

    BatchSearch(Database database) {
        this.database = database;
    }

    /// At most `limit` imports before the key, the newest first, without their rows.
    public List<Batch> list(BatchSelection selection, @Nullable String before, int limit) {
        String accepted =
                selection.accepted() == null ? null : selection.accepted().toString();
        return database.list(
                LIST,
                select -> select.setText(selection.scope())
                        .setText(selection.scope())
                        .setText(selection.source())
                        .setText(selection.source())
                        .setText(selection.agencyCode())
                        .setText(selection.agencyCode())
                        .setText(accepted)
                        .setText(accepted)
                        .setText(text(selection.from()))
                        .setText(text(selection.from()))
                        .setText(text(selection.to()))
                        .setText(text(selection.to()))
                        .setText(before)
                        .setText(before)
                        .set(limit),
                BatchSearch::batch);
    }

    /// @param scope agency whose subtree the caller sees; absent for all
    public Optional<Batch> find(UUID id, @Nullable String scope) {
        return database.first(FIND, select -> select.set(id).setText(scope).setText(scope), BatchSearch::batch);
    }

    private static @Nullable String text(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }

    private static Batch batch(Row row) throws SQLException {
        return new Batch(
                new Origin(
                        row.id("id"),
                        row.text("source"),
                        row.text("pushed_by"),
                        row.textOrNull("agency_code"),
                        row.flag("replay")),
                row.instant("recorded_at"),
                row.flag("accepted"),
                new Tally(
                        row.number("created"),
                        row.number("updated"),
                        row.number("unchanged"),
                        row.number("rejected"),
                        row.number("quarantined"),
                        row.number("not_taken"),
                        row.number("displaced")),
                row.textOrNull("shown_rows"),
                row.flag("rows_truncated"),
                new NewProcedures(row.number("new_procedures"), row.texts("first_new_procedures")));
    }
}
