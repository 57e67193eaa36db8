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
import vn.cchc.kit.problem.Problem;
import vn.cchc.kpi.dossier.quarantine.QuarantineSelection;
import vn.cchc.kpi.dossier.quarantine.Quarantined;
import vn.cchc.kpi.dossier.quarantine.QuarantinedRows;
import vn.cchc.kpi.dossier.rest.ImportAnswers;
import vn.cchc.kpi.dossier.usecase.ImportDossierMetrics;
import vn.cchc.kpi.dossier.usecase.IncomingRows;
import vn.cchc.kpi.dossier.usecase.Treatment;

/// Imports quarantined rows anew, for the source they came from. Those that break a rule again stay where they are.
@ApplicationScoped
class ReplayQuarantined {

    private final OpenRows open;
    private final QuarantinedRows rows;
    private final ImportAnswers imports;

    ReplayQuarantined(OpenRows open, QuarantinedRows rows, ImportAnswers imports) {
        this.open = open;
        this.rows = rows;
        this.imports = imports;
    }

    /// @throws vn.cchc.kit.problem.ProblemException as [OpenRows#open] does
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
        return imports.answer(command(incoming, row.source(), acceptCarryOver, caller), headers, uri);
    }

    /// @throws vn.cchc.kit.problem.ProblemException 422 when they come from several sources
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
        IncomingRows incoming = new OpenRowsInOrder(rows, selection.ofSource(source));
        return imports.answer(command(incoming, source, acceptCarryOver, caller), headers, uri);
    }

    private static ImportDossierMetrics.Command command(
            IncomingRows rows, String source, boolean acceptCarryOver, Caller caller) {
        return new ImportDossierMetrics.Command(rows, source, false, false, caller, Treatment.replay(acceptCarryOver));
    }
}
