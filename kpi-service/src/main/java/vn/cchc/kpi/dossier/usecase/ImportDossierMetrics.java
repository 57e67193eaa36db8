package vn.cchc.kpi.dossier.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.time.Ids;
import vn.cchc.kpi.dossier.domain.DossierImports;
import vn.cchc.kpi.dossier.domain.RowSpool;

/// Takes the good rows of a batch, or all or none of them. The body is read and checked to its end before anything is
/// held in the database: a slow sender keeps nobody waiting.
@ApplicationScoped
public class ImportDossierMetrics {

    /// @param source system the figures come from
    /// @param allOrNothing whether one bad row refuses the batch
    /// @param dryRun whether everything is tried and nothing kept
    public record Command(IncomingRows rows, String source, boolean allOrNothing, boolean dryRun, Caller caller) {}

    private final DossierImports imports;
    private final ReportingScope scope;
    private final MergeCheckedRows merge;
    private final Clock clock;

    ImportDossierMetrics(DossierImports imports, ReportingScope scope, MergeCheckedRows merge, Clock clock) {
        this.imports = imports;
        this.scope = scope;
        this.merge = merge;
        this.clock = clock;
    }

    /// @throws BatchRefused when nothing is taken; then nothing is kept either
    public ImportOutcome handle(Command command) {
        return readAll(command, merge::handle);
    }

    /// In the transaction in progress, which also keeps that nothing was taken: there is no caller to be told.
    public ImportOutcome join(Command command) {
        return readAll(command, merge::join);
    }

    private ImportOutcome readAll(Command command, Merging merging) {
        LocalDate today = LocalDate.now(clock);
        try (RowSpool spool = imports.spool()) {
            CheckedRows rows = new CheckedRows(spool, scope.rules(command.caller(), today));
            rows.readAll(command.rows());
            return merging.merge(Ids.next(), command, rows, today);
        }
    }

    @FunctionalInterface
    private interface Merging {
        ImportOutcome merge(UUID batch, Command command, CheckedRows rows, LocalDate today);
    }
}
