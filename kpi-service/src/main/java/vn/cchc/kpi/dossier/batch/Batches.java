package vn.cchc.kpi.dossier.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import vn.cchc.kpi.dossier.result.Origin;
import vn.cchc.kpi.dossier.result.ResultJson;
import vn.cchc.kpi.dossier.result.RowResult;
import vn.cchc.kpi.dossier.result.Tally;
import vn.cchc.kpi.procedure.NewProcedures;
import vn.cchc.kpi.sql.Database;

/// Remembers imports.
@ApplicationScoped
public class Batches {

    private static final String ADD = """
            insert into dossier_batch (id, source, pushed_by, recorded_at, agency_code, replay, created, updated,
                unchanged, rejected, quarantined, not_taken, displaced, accepted, rows, rows_truncated, new_procedures,
                first_new_procedures)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)""";

    private final Database database;
    private final Clock clock;

    Batches(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public void accepted(
            Origin origin, Tally tally, List<RowResult> rows, boolean truncated, NewProcedures procedures) {
        add(new Batch(origin, clock.instant(), true, tally, ResultJson.write(rows), truncated, procedures));
    }

    public void refused(Origin origin, Tally tally) {
        add(new Batch(origin, clock.instant(), false, tally, null, false, NewProcedures.NONE));
    }

    private void add(Batch batch) {
        Tally tally = batch.tally();
        Origin origin = batch.origin();
        database.update(
                ADD,
                insert -> insert.set(origin.batch())
                        .set(origin.source())
                        .set(origin.by())
                        .set(batch.at())
                        .setText(origin.agencyCode())
                        .set(origin.replay())
                        .set(tally.created())
                        .set(tally.updated())
                        .set(tally.unchanged())
                        .set(tally.rejected())
                        .set(tally.quarantined())
                        .set(tally.notTaken())
                        .set(tally.displaced())
                        .set(batch.accepted())
                        .setText(batch.rows())
                        .set(batch.truncated())
                        .set(batch.procedures().count())
                        .setArray("text", batch.procedures().first()));
    }
}
