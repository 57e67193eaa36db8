package vn.cchc.kpi.dossier.quarantine;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.postgresql.PGConnection;
import vn.cchc.kpi.dossier.domain.DossierMetric;
import vn.cchc.kpi.dossier.domain.RowRefusal;
import vn.cchc.kpi.dossier.result.Origin;
import vn.cchc.kpi.dossier.result.RowOutcome;
import vn.cchc.kpi.dossier.result.RowProblem;
import vn.cchc.kpi.dossier.result.RowResult;
import vn.cchc.kpi.dossier.result.RowResults;
import vn.cchc.kpi.sql.Database;
import vn.cchc.kpi.sql.Row;

/// What an import leaves in quarantine and takes out of it, by sets: to be called in the transaction of the import,
/// when its rows have been staged and judged.
@ApplicationScoped
public class Quarantine {

    private final Database database;
    private final Clock clock;

    Quarantine(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Gathers the breaches that were found while the import was read, and the staged rows whose carry-over is
    /// broken. Those that are settled already are left out again.
    ///
    /// @param staged whether rows are staged at all
    public Settled gather(Origin origin, BreachSpool spool, boolean staged) {
        database.run(QuarantineSql.CREATE_BREACHES);
        if (!spool.isEmpty()) {
            database.direct(connection -> copy(connection, QuarantineSql.COPY_BREACHES, spool.lines()));
        }
        if (staged) {
            database.update(
                    QuarantineSql.TAKE_STAGED,
                    insert -> insert.set("dossier-metrics/carry-over-broken")
                            .set("/metrics/" + DossierMetric.CARRIED_OVER.wireName()));
        }
        lock(origin.source());
        database.update(
                QuarantineSql.JUDGE,
                update -> update.set(origin.source()).set(origin.source()).set(origin.source()));
        Settled settled = settled();
        database.update(QuarantineSql.DROP_SETTLED, _ -> {});
        return settled;
    }

    private Settled settled() {
        Map<RowOutcome, Long> counts = new EnumMap<>(RowOutcome.class);
        database.list(
                QuarantineSql.OUTCOMES,
                _ -> {},
                row -> counts.merge(outcome(row.text("outcome")), row.number("count"), Long::sum));
        return new Settled(
                counts,
                database.list(
                        QuarantineSql.FIRST_SETTLED,
                        select -> select.set(RowResults.LISTED),
                        row -> result(row, row.text("outcome"))));
    }

    private static RowOutcome outcome(String settled) {
        return settled.equals("UNCHANGED") ? RowOutcome.UNCHANGED : RowOutcome.REJECTED;
    }

    private static RowResult result(Row row, String settled) throws SQLException {
        long number = row.number("row_no");
        long revision = row.number("revision");
        return switch (settled) {
            case "UNCHANGED" -> new RowResult(number, RowOutcome.UNCHANGED, null);
            case "OLDER_REVISION" -> rejected(number, new RowRefusal.OlderRevision(revision, row.number("stored")));
            case "OTHER_CONTENT" -> rejected(number, new RowRefusal.OtherContent(revision));
            default -> throw new IllegalStateException("No such outcome: " + settled);
        };
    }

    private static RowResult rejected(long number, RowRefusal refusal) {
        return new RowResult(number, RowOutcome.REJECTED, RowProblem.of(number, refusal));
    }

    /// Keeps what was gathered.
    ///
    /// @return rows that are new in quarantine, or changed there
    public long keep(Origin origin) {
        database.update(QuarantineSql.REMEMBER_RESENT, insert -> insert.set(origin.source()));
        Instant now = clock.instant();
        return database.update(
                QuarantineSql.KEEP,
                insert -> insert.set(origin.batch())
                        .set(origin.source())
                        .set(origin.by())
                        .set(now)
                        .set(origin.by())
                        .set(now));
    }

    /// Makes sure that a replay imports its rows as they are now: from here to the end of the transaction nobody
    /// changes them.
    ///
    /// @throws ReplayOutdated when one of them was changed after it was read
    public void requireUnchanged(Origin origin, ReplayedRows read) {
        database.run(QuarantineSql.CREATE_REPLAYED);
        database.direct(connection -> copy(connection, QuarantineSql.COPY_REPLAYED, read.lines()));
        lock(origin.source());
        database.first(QuarantineSql.CHANGED, _ -> {}, row -> row.number("version"))
                .ifPresent(version -> {
                    throw new ReplayOutdated(version);
                });
    }

    /// Closes the open rows of these months that stored ones make superfluous; after [#requireUnchanged] only those
    /// that were replayed.
    ///
    /// @param from first day of the month, one for each agency
    /// @return how many these are
    public long closeTaken(Origin origin, Collection<String> agencies, Collection<LocalDate> from) {
        if (database.first(QuarantineSql.ANY_OPEN, select -> select.set(origin.source()), _ -> true)
                .isEmpty()) {
            return 0;
        }
        lock(origin.source());
        return database.update(
                origin.replay() ? QuarantineSql.CLOSE_REPLAYED : QuarantineSql.CLOSE_TAKEN,
                update -> update.setArray("text", agencies)
                        .setArray("date", from)
                        .set(origin.source())
                        .set(origin.replay() ? "REPLAYED" : "SUPERSEDED")
                        .set((origin.replay() ? QuarantineState.REPLAYED : QuarantineState.DISCARDED).name())
                        .set(origin.batch())
                        .set(origin.by())
                        .set(clock.instant()));
    }

    /// One change after the other, so that none waits in a circle for rows another one keeps, and each sees the rows
    /// as the one before left them. To be taken before any row of the source's, after its windows and procedures.
    private void lock(String source) {
        database.list(QuarantineSql.LOCK, lock -> lock.set(source), _ -> true);
    }

    private static long copy(PGConnection connection, String statement, InputStream lines) throws SQLException {
        try {
            return connection.getCopyAPI().copyIn(statement, lines);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
