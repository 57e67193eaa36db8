package vn.cchc.kpi.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kpi.sql.Database;
import vn.cchc.kpi.sql.Row;

/// The register.
@ApplicationScoped
class Procedures {

    private static final String COLUMNS = """
            select p.*, array(select publisher from procedure_publisher u where u.code = p.code order by publisher)
                as publishers
            from procedure p
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

    List<ProcedureView> list(ProcedureFilter filter, @Nullable String after, int limit) {
        return database.list(
                LIST,
                select -> select.setText(filter.confirmed())
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

    /// @param code national or localised
    Optional<ProcedureView> find(String code) {
        return database.first(
                COLUMNS + "where p.code = ?", select -> select.set(ProcedureCode.national(code)), Procedures::view);
    }

    /// Describes a registered procedure; repeating what it is described as changes nothing.
    ///
    /// @throws vn.cchc.kit.problem.ProblemException 404 when nobody sent it yet, 412 and 428 as usual
    @Transactional
    ProcedureView describe(String code, ProcedureBody body, @Nullable Long seen, String by) {
        ProcedureView stored = known(code);
        if (says(stored, body)) {
            return stored;
        }
        if (seen == null) {
            throw Preconditions.missing().toException();
        }
        Preconditions.match(seen, stored.version());
        String level = body.level() == null ? null : body.level().name();
        int changed = database.update(
                CHANGE,
                update -> update.set(body.name().strip())
                        .setText(body.fieldCode())
                        .setText(level)
                        .set(body.confirmed())
                        .set(by)
                        .set(clock.instant())
                        .set(stored.code())
                        .set(seen));
        if (changed == 0) {
            throw Preconditions.stale(known(code).version()).toException();
        }
        return known(code);
    }

    ProcedureView known(String code) {
        return find(code).orElseThrow(() -> Problem.of(404, "resource/unknown").toException());
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
                new ProcedureView.FirstSeen(
                        row.id("first_batch"), row.text("first_source"), row.instant("first_seen_at")),
                row.textOrNull("changed_by"),
                row.instantOrNull("changed_at"),
                row.number("version"));
    }
}
