package vn.cchc.kpi.dossier.mending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kpi.dossier.quarantine.QuarantineSelection;
import vn.cchc.kpi.dossier.quarantine.Quarantined;
import vn.cchc.kpi.dossier.quarantine.QuarantinedRows;
import vn.cchc.kpi.dossier.quarantine.ReplayOutdated;
import vn.cchc.kpi.dossier.quarantine.ReplayedRows;
import vn.cchc.kpi.dossier.rest.ImportAnswers;
import vn.cchc.kpi.dossier.usecase.ImportDossierMetrics;
import vn.cchc.kpi.dossier.usecase.IncomingRows;
import vn.cchc.kpi.dossier.usecase.Treatment;

/// Imports quarantined rows anew, for the source they came from. Those that break a rule again stay where they are.
/// They are read before the import's transaction, which takes none of them when one was changed since.
@ApplicationScoped
class ReplayQuarantined {

    private final OpenRows open;
    private final QuarantinedRows rows;
    private final ImportAnswers imports;
    private final Path spool;

    /// @param spool folder in which is noted what was read
    ReplayQuarantined(
            OpenRows open,
            QuarantinedRows rows,
            ImportAnswers imports,
            @ConfigProperty(name = "cchc.kpi.import.spool", defaultValue = "${java.io.tmpdir}") Path spool) {
        this.open = open;
        this.rows = rows;
        this.imports = imports;
        this.spool = spool;
    }

    /// @throws vn.cchc.kit.problem.ProblemException as [OpenRows#open] does, also when it changes until it is taken
    Response one(
            UUID id,
            @Nullable String ifMatch,
            boolean acceptCarryOver,
            Caller caller,
            HttpHeaders headers,
            UriInfo uri) {
        Quarantined row = open.open(id, ifMatch, caller);
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
            throw Preconditions.stale(outdated.version()).toException();
        }
    }

    /// @throws vn.cchc.kit.problem.ProblemException 422 when they come from several sources, 409 when one of them was
    ///     changed until they were taken
    Response all(
            QuarantineSelection selection, boolean acceptCarryOver, Caller caller, HttpHeaders headers, UriInfo uri) {
        List<String> sources = rows.sources(selection.open());
        if (sources.size() > 1) {
            throw Problem.of(422, "dossier-metrics/replay-of-one-source")
                    .at("?source", "dossier-metrics/replay-of-one-source")
                    .toException();
        }
        String source = sources.isEmpty() ? caller.client() : sources.getFirst();
        OpenRows.requireMender(caller, source);
        try (ReplayedRows read = new ReplayedRows(spool)) {
            IncomingRows incoming = new OpenRowsInOrder(rows, selection.ofSource(source), read);
            return imports.answer(
                    command(incoming, source, Treatment.replay(acceptCarryOver, read), caller), headers, uri);
        } catch (ReplayOutdated _) {
            throw Problem.of(409, "dossier-metrics/quarantine-changed").toException();
        }
    }

    private static ImportDossierMetrics.Command command(
            IncomingRows rows, String source, Treatment treatment, Caller caller) {
        return new ImportDossierMetrics.Command(rows, source, false, false, caller, treatment);
    }
}
