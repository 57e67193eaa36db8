package vn.cchc.kpi.procedure;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.ProblemResponses;
import vn.cchc.kpi.procedure.ProcedureRefusal.OfTheSuite;
import vn.cchc.kpi.procedure.ProcedureRefusal.StaleVersion;
import vn.cchc.kpi.procedure.ProcedureRefusal.Unknown;
import vn.cchc.kpi.procedure.ProcedureRefusal.VersionMissing;

/// Puts refusals into HTTP. No default: a refusal nobody mapped does not compile.
class ProcedureProblems {

    private final ProblemResponses responses;

    ProcedureProblems(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper
    Response refused(ProcedureRefused refused, HttpHeaders headers, UriInfo uri) {
        return responses.respond(of(refused.refusal()), headers, uri);
    }

    private static Problem of(ProcedureRefusal refusal) {
        return switch (refusal) {
            case OfTheSuite() -> Problem.of(403, "procedures/of-the-suite");
            case Unknown() -> Problem.of(404, "resource/unknown");
            case VersionMissing() -> Preconditions.missing();
            case StaleVersion(var stored) -> Preconditions.stale(stored);
        };
    }
}
