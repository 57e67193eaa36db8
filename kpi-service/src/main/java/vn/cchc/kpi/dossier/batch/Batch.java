package vn.cchc.kpi.dossier.batch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.dossier.result.Origin;
import vn.cchc.kpi.dossier.result.Tally;
import vn.cchc.kpi.procedure.NewProcedures;

/// An import of the past.
///
/// @param rows what became of its rows, as JSON; absent for a refused one
public record Batch(
        Origin origin,
        Instant at,
        boolean accepted,
        Tally tally,
        @Nullable String rows,
        boolean truncated,
        NewProcedures procedures) {

    /// Its place in the order of listings, the newest first.
    public String key() {
        return origin.batch().toString();
    }
}
