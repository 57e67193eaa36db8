package vn.cchc.kpi.dossier.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.cchc.kpi.dossier.batch.Batches;
import vn.cchc.kpi.dossier.domain.DossierImports.AgencyWindow;
import vn.cchc.kpi.dossier.quarantine.Quarantine;
import vn.cchc.kpi.dossier.quarantine.ReplayedRows;
import vn.cchc.kpi.dossier.quarantine.Settled;
import vn.cchc.kpi.dossier.result.Origin;
import vn.cchc.kpi.dossier.result.RowResults;
import vn.cchc.kpi.dossier.result.Tally;
import vn.cchc.kpi.dossier.usecase.ImportDossierMetrics.Command;
import vn.cchc.kpi.procedure.NewProcedures;
import vn.cchc.kpi.procedure.SeenProcedures;

/// What an import leaves behind besides its figures: procedures nobody knew, rows in quarantine and rows that need
/// not be there any more, and that it has been. One that changes nothing leaves nothing behind. Procedures are first,
/// whatever kind of import it is: in two orders, one that waits for a procedure and one that waits for the quarantine
/// would wait for each other.
@ApplicationScoped
class KeepTraces {

    private final SeenProcedures procedures;
    private final Quarantine quarantine;
    private final Batches batches;

    KeepTraces(SeenProcedures procedures, Quarantine quarantine, Batches batches) {
        this.procedures = procedures;
        this.quarantine = quarantine;
        this.batches = batches;
    }

    /// @param touched months in which figures were created or updated
    /// @param staged  whether the rows were staged
    /// @throws BatchRefused when nothing was taken and nothing is kept aside
    ImportOutcome keep(UUID batch, Command command, CheckedRows rows, Set<AgencyWindow> touched, boolean staged) {
        return keep(batch, command, rows, touched, staged, false);
    }

    /// As [#keep], also when nothing changed: the batch is the only answer its sender gets.
    ImportOutcome keepAnyhow(UUID batch, Command command, CheckedRows rows, Set<AgencyWindow> touched, boolean staged) {
        return keep(batch, command, rows, touched, staged, true);
    }

    private ImportOutcome keep(
            UUID batch, Command command, CheckedRows rows, Set<AgencyWindow> touched, boolean staged, boolean anyhow) {
        Origin origin = command.origin(batch);
        NewProcedures seen = touched.isEmpty() ? NewProcedures.NONE : register(origin, rows, touched);
        ReplayedRows replayed = command.treatment().replayed();
        if (replayed != null) {
            quarantine.requireUnchanged(origin, replayed);
        }
        Set<AgencyWindow> windows = rows.windows().keySet();
        long closed = windows.isEmpty() ? 0 : quarantine.closeTaken(origin, agencies(windows), starts(windows));
        long kept = rows.results().tally().quarantined() > 0 ? setAside(origin, rows, staged) : 0;
        if (!anyhow) {
            requireAny(batch, rows.results());
        }
        ImportOutcome outcome = ImportOutcome.accepted(batch, rows.results(), seen);
        if (anyhow || !touched.isEmpty() || closed + kept > 0) {
            batches.accepted(origin, outcome.tally(), outcome.rows(), outcome.truncated(), seen);
        }
        return outcome;
    }

    private long setAside(Origin origin, CheckedRows rows, boolean staged) {
        Settled settled = quarantine.gather(origin, rows.breaches(), staged);
        rows.results().settle(settled.counts(), settled.first());
        return quarantine.keep(origin);
    }

    /// Only now is it known which rows are really kept aside.
    private static void requireAny(UUID batch, RowResults results) {
        Tally tally = results.tally();
        if (tally.faults() > 0 && tally.good() + tally.quarantined() == 0) {
            throw new BatchRefused(ImportOutcome.refused(batch, results));
        }
    }

    private NewProcedures register(Origin origin, CheckedRows rows, Set<AgencyWindow> touched) {
        boolean allTaken = rows.spooled() == rows.results().tally().good();
        return procedures.register(
                rows.procedures(),
                allTaken,
                new SeenProcedures.Stored(origin.batch(), origin.source(), agencies(touched), starts(touched)));
    }

    private static List<String> agencies(Collection<AgencyWindow> windows) {
        return windows.stream().map(AgencyWindow::agencyCode).toList();
    }

    private static List<LocalDate> starts(Collection<AgencyWindow> windows) {
        return windows.stream().map(window -> window.window().from()).toList();
    }
}
