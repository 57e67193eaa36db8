package vn.cchc.kpi.dossier.mending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kpi.dossier.quarantine.QuarantineSelection;
import vn.cchc.kpi.dossier.quarantine.Quarantined;
import vn.cchc.kpi.dossier.quarantine.QuarantinedRows;
import vn.cchc.kpi.dossier.quarantine.ReplayOutdated;
import vn.cchc.kpi.dossier.quarantine.ReplayedRows;
import vn.cchc.kpi.dossier.rest.ImportAnswers;
import vn.cchc.kpi.dossier.spool.SpoolFolder;
import vn.cchc.kpi.dossier.usecase.ImportDossierMetrics;
import vn.cchc.kpi.dossier.usecase.IncomingRows;
import vn.cchc.kpi.dossier.usecase.Treatment;

/// Imports quarantined rows anew, for the source they came from. Those that break a rule again stay where they are.
/// They are read before the import's transaction, which takes none of them when one was changed since. A replay is an
/// import, whose transaction may last long: it cannot be part of the one in which answers to keys are remembered.
@ApplicationScoped
class ReplayQuarantined {

    private final OpenRows open;
    private final QuarantinedRows rows;
    private final ImportAnswers imports;
    private final SpoolFolder spool;

    ReplayQuarantined(OpenRows open, QuarantinedRows rows, ImportAnswers imports, SpoolFolder spool) {
        this.open = open;
        this.rows = rows;
        this.imports = imports;
        this.spool = spool;
    }

    /// @throws MendingRefused as [OpenRows#open] does, also when it changes until it is taken
    Response one(
            UUID id, @Nullable Long version, boolean acceptCarryOver, Caller caller, HttpHeaders headers, UriInfo uri) {
        Quarantined row = open.open(id, version, caller);
        var once = List.of(row).iterator();
        IncomingRows incoming = () -> once.hasNext()
                ? Optional.of(new IncomingRows.ReadRow(
                        1, QuarantinedView.body(once.next().json())))
                : Optional.empty();
        try (ReplayedRows read = new ReplayedRows(spool)) {
            read.add(row);
            return imports.answer(
                    command(incoming, row.source(), Treatment.replay(acceptCarryOver, read), caller), headers, uri);
        } catch (ReplayOutdated outdated) {
            throw new MendingRefused(new MendingRefusal.StaleVersion(outdated.version()));
        }
    }

    /// @throws MendingRefused when they come from several sources, or one of them was changed until they were taken
    Response all(
            QuarantineSelection selection, boolean acceptCarryOver, Caller caller, HttpHeaders headers, UriInfo uri) {
        List<String> sources = rows.sources(selection.open());
        if (sources.size() > 1) {
            throw new MendingRefused(new MendingRefusal.SeveralSources());
        }
        String source = sources.isEmpty() ? caller.client() : sources.getFirst();
        OpenRows.requireMender(caller, source);
        try (ReplayedRows read = new ReplayedRows(spool)) {
            IncomingRows incoming = new OpenRowsInOrder(rows, selection.ofSource(source), read);
            return imports.answer(
                    command(incoming, source, Treatment.replay(acceptCarryOver, read), caller), headers, uri);
        } catch (ReplayOutdated _) {
            throw new MendingRefused(new MendingRefusal.ChangedMeanwhile());
        }
    }

    private static ImportDossierMetrics.Command command(
            IncomingRows rows, String source, Treatment treatment, Caller caller) {
        return new ImportDossierMetrics.Command(rows, source, false, false, caller, treatment);
    }
}
