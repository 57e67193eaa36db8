package vn.cchc.kpi.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kpi.sql.Database;
import vn.cchc.kpi.sql.Row;

/// The register.
@ApplicationScoped
class Procedures {

    private static final String COLUMNS = """
            select p.*, array(select publisher from procedure_publisher u where u.code = p.code order by publisher)
                as publishers,
                ?::text is null or b.agency_code in (select agency_subtree(?)) as sender_shown
            from procedure p left join dossier_batch b on b.id = p.first_batch
            """;

    private static final String LIST = COLUMNS + """
            where (?::text is null or p.confirmed::text = ?)
            and (?::text is null or p.field_code = ?)
            and (?::text is null or starts_with(p.code, ?) or position(lower(?) in lower(coalesce(p.name, ''))) > 0)
            and (?::text is null or p.code collate "C" > ?)
            order by p.code collate "C" limit ?""";

    private static final String CHANGE = """
            update procedure
            set name = ?, field_code = coalesce(?, field_code), level = ?, confirmed = ?, changed_by = ?,
                changed_at = ?, version = version + 1
            where code = ? and version = ?""";

    private final Database database;
    private final Clock clock;

    Procedures(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// @param scope agency whose subtree the caller sees: of what agencies elsewhere sent, nobody is told who sent it
    List<ProcedureView> list(ProcedureFilter filter, @Nullable String scope, @Nullable String after, int limit) {
        return database.list(
                LIST,
                select -> select.setText(scope)
                        .setText(scope)
                        .setText(filter.confirmed())
                        .setText(filter.confirmed())
                        .setText(filter.fieldCode)
                        .setText(filter.fieldCode)
                        .setText(filter.words)
                        .setText(filter.words)
                        .setText(filter.words)
                        .setText(after)
                        .setText(after)
                        .set(limit),
                Procedures::view);
    }

    /// @param code  national or localised
    /// @param scope agency whose subtree the caller sees
    /// @throws ProcedureRefused when nobody sent it yet
    ProcedureView known(String code, @Nullable String scope) {
        return database.first(
                        COLUMNS + "where p.code = ?",
                        select -> select.setText(scope).setText(scope).set(ProcedureCode.national(code)),
                        Procedures::view)
                .orElseThrow(() -> new ProcedureRefused(new ProcedureRefusal.Unknown()));
    }

    /// Describes a registered procedure; repeating what it is described as changes nothing.
    ///
    /// @throws ProcedureRefused for those who act for one agency, of what nobody sent yet, and of a stale version
    @Transactional
    ProcedureView describe(String code, ProcedureBody body, @Nullable Long seen, Caller caller) {
        if (!caller.seesEverything()) {
            throw new ProcedureRefused(new ProcedureRefusal.OfTheSuite());
        }
        ProcedureView stored = known(code, null);
        if (says(stored, body)) {
            return stored;
        }
        if (seen == null) {
            throw new ProcedureRefused(new ProcedureRefusal.VersionMissing());
        }
        if (seen != stored.version()) {
            throw new ProcedureRefused(new ProcedureRefusal.StaleVersion(stored.version()));
        }
        String level = body.level() == null ? null : body.level().name();
        int changed = database.update(
                CHANGE,
                update -> update.set(body.name().strip())
                        .setText(body.fieldCode())
                        .setText(level)
                        .set(body.confirmed())
                        .set(caller.name())
                        .set(clock.instant())
                        .set(stored.code())
                        .set(seen));
        if (changed == 0) {
            throw new ProcedureRefused(
                    new ProcedureRefusal.StaleVersion(known(code, null).version()));
        }
        return known(code, null);
    }

    private static boolean says(ProcedureView stored, ProcedureBody body) {
        return body.name().strip().equals(stored.name())
                && (body.fieldCode() == null || body.fieldCode().equals(stored.fieldCode()))
                && body.level() == stored.level()
                && body.confirmed() == stored.confirmed();
    }

    private static ProcedureView view(Row row) throws SQLException {
        String level = row.textOrNull("level");
        return new ProcedureView(
                row.text("code"),
                row.textOrNull("name"),
                row.textOrNull("field_code"),
                level == null ? null : ProcedureLevel.valueOf(level),
                row.flag("confirmed"),
                row.texts("publishers"),
                row.flag("sender_shown")
                        ? new ProcedureView.FirstSeen(
                                row.id("first_batch"), row.text("first_source"), row.instant("first_seen_at"))
                        : null,
                row.textOrNull("changed_by"),
                row.instantOrNull("changed_at"),
                row.number("version"));
    }
}
