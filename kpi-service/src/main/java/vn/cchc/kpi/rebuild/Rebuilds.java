package vn.cchc.kpi.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.json.EventJson;
import vn.cchc.kpi.rebuild.Rebuild.State;
import vn.cchc.kpi.sql.Database;
import vn.cchc.kpi.sql.Row;

/// The register of rebuilds. `scope` is the agency whose subtree the caller sees, absent for those who see all.
@ApplicationScoped
class Rebuilds {

    /// One that runs holds [RebuildLock]; one that says so without it was interrupted.
    private static final String COLUMNS = """
            select id, case when state = 'RUNNING' and not exists (
                    select 1 from pg_locks where locktype = 'advisory' and objsubid = 1
                    and classid = (? >> 32)::oid and objid = (? & 4294967295)::oid
                    and database = (select oid from pg_database where datname = current_database())
                ) then 'INTERRUPTED' else state end as state,
                agency_code, dry_run, requested_by, started_at, ended_at, found, failure
            from rebuild
            """;

    private static final String SEEN = "(?::text is null or agency_code in (select agency_subtree(?)))";

    private final Database database;

    Rebuilds(Database database) {
        this.database = database;
    }

    void add(Rebuild rebuild) {
        database.update(
                """
                insert into rebuild (id, state, agency_code, dry_run, requested_by, started_at, found)
                values (?, ?, ?, ?, ?, ?, ?)""",
                insert -> insert.set(rebuild.id())
                        .set(rebuild.state().name())
                        .setText(rebuild.agencyCode())
                        .set(rebuild.dryRun())
                        .set(rebuild.requestedBy())
                        .set(rebuild.startedAt())
                        .set(EventJson.write(rebuild.found())));
    }

    void found(UUID id, List<RebuiltState> found) {
        database.update(
                "update rebuild set found = ? where id = ?",
                update -> update.set(EventJson.write(found)).set(id));
    }

    void end(UUID id, State state, @Nullable String failure) {
        database.update(
                "update rebuild set state = ?, failure = ?, ended_at = clock_timestamp() where id = ?",
                update -> update.set(state.name()).setText(failure).set(id));
    }

    Optional<Rebuild> find(UUID id, @Nullable String scope) {
        return database.first(
                COLUMNS + "where id = ? and " + SEEN,
                select -> select.set(RebuildLock.KEY)
                        .set(RebuildLock.KEY)
                        .set(id)
                        .setText(scope)
                        .setText(scope),
                Rebuilds::read);
    }

    /// The newest first; identifiers grow with time.
    List<Rebuild> list(@Nullable String scope, @Nullable UUID before, int limit) {
        return database.list(
                COLUMNS + "where " + SEEN + " and (?::uuid is null or id < ?::uuid) order by id desc limit ?",
                select -> select.set(RebuildLock.KEY)
                        .set(RebuildLock.KEY)
                        .setText(scope)
                        .setText(scope)
                        .setOther(before == null ? null : before.toString())
                        .setOther(before == null ? null : before.toString())
                        .set(limit),
                Rebuilds::read);
    }

    private static Rebuild read(Row row) throws SQLException {
        return new Rebuild(
                row.id("id"),
                State.valueOf(row.text("state")),
                row.textOrNull("agency_code"),
                row.flag("dry_run"),
                row.text("requested_by"),
                row.instant("started_at"),
                row.instantOrNull("ended_at"),
                List.of(EventJson.read(row.text("found"), RebuiltState[].class)),
                row.textOrNull("failure"));
    }
}
