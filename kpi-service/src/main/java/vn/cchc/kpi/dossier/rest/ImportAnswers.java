package vn.cchc.kpi.dossier.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import vn.cchc.kit.problem.ProblemDocument;
import vn.cchc.kit.problem.ProblemResponses;
import vn.cchc.kit.problem.ProblemTexts;
import vn.cchc.kpi.dossier.usecase.BatchRefused;
import vn.cchc.kpi.dossier.usecase.ImportDossierMetrics;
import vn.cchc.kpi.dossier.usecase.ImportDossierMetrics.Command;

/// Carries out imports and answers them, all in the same way.
@ApplicationScoped
public class ImportAnswers {

    private final ImportDossierMetrics imports;
    private final ProblemResponses problems;
    private final ProblemTexts texts;

    ImportAnswers(ImportDossierMetrics imports, ProblemResponses problems, ProblemTexts texts) {
        this.imports = imports;
        this.problems = problems;
        this.texts = texts;
    }

    /// A summary with 200; or when nothing was taken a problem that carries it.
    public Response answer(Command command, HttpHeaders headers, UriInfo uri) {
        Locale locale = ProblemTexts.preferred(headers.getAcceptableLanguages());
        try {
            return Response.ok(ImportSummary.of(imports.handle(command), command.dryRun(), texts, locale))
                    .build();
        } catch (BatchRefused refused) {
            ImportSummary summary = ImportSummary.of(refused.outcome(), command.dryRun(), texts, locale);
            Response problem = problems.respond(BatchProblem.of(refused.outcome()), headers, uri);
            return Response.fromResponse(problem)
                    .entity(new RefusedImport((ProblemDocument) problem.getEntity(), summary))
                    .build();
        }
    }
}
