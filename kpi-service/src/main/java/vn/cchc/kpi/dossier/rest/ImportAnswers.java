package vn.cchc.kpi.dossier.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.ProblemDocument;
import vn.cchc.kit.problem.ProblemResponses;
import vn.cchc.kit.problem.ProblemTexts;
import vn.cchc.kpi.dossier.intake.BodyTooSlow;
import vn.cchc.kpi.dossier.usecase.BatchRefused;
import vn.cchc.kpi.dossier.usecase.ImportDossierMetrics;
import vn.cchc.kpi.dossier.usecase.ImportDossierMetrics.Command;
import vn.cchc.kpi.dossier.usecase.ImportOutcome;
import vn.cchc.kpi.dossier.usecase.ImportsBusy;

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
        return answer(command, headers, uri, Wording.PLAIN);
    }

    /// The same in words of the file that was sent.
    Response answer(Command command, HttpHeaders headers, UriInfo uri, Wording wording) {
        Locale locale = ProblemTexts.preferred(headers.getAcceptableLanguages());
        try {
            ImportOutcome taken = wording.of(imports.handle(command));
            return Response.ok(wording.of(ImportSummary.of(taken, command.dryRun(), texts, locale)))
                    .build();
        } catch (ImportsBusy busy) {
            Problem problem = Problem.of(503, "dossier-metrics/imports-busy");
            return Response.fromResponse(problems.respond(problem, headers, uri))
                    .header(
                            HttpHeaders.RETRY_AFTER,
                            Math.max(1, busy.retryAfter().toSeconds()))
                    .build();
        } catch (BodyTooSlow slow) {
            return problems.respond(Problem.of(408, "dossier-metrics/body-too-slow", slow.least()), headers, uri);
        } catch (BatchRefused refused) {
            ImportOutcome outcome = wording.of(refused.outcome());
            ImportSummary summary = wording.of(ImportSummary.of(outcome, command.dryRun(), texts, locale));
            Response problem = problems.respond(BatchProblem.of(outcome), headers, uri);
            return Response.fromResponse(problem)
                    .entity(new RefusedImport((ProblemDocument) problem.getEntity(), summary))
                    .build();
        }
    }

    /// How a kind of file speaks of its rows.
    interface Wording {
        /// Rows are numbered and places are pointers into them.
        Wording PLAIN = new Wording() {};

        default ImportOutcome of(ImportOutcome outcome) {
            return outcome;
        }

        default ImportSummary of(ImportSummary summary) {
            return summary;
        }
    }
}
