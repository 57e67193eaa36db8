package vn.cchc.kpi.dossier.policy;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.ProblemResponses;
import vn.cchc.kpi.dossier.policy.PolicyRefusal.OfTheSuite;
import vn.cchc.kpi.dossier.policy.PolicyRefusal.StaleVersion;
import vn.cchc.kpi.dossier.policy.PolicyRefusal.Unknown;
import vn.cchc.kpi.dossier.policy.PolicyRefusal.VersionMissing;

/// Puts refusals into HTTP. No default: a refusal nobody mapped does not compile.
class PolicyProblems {

    private final ProblemResponses responses;

    PolicyProblems(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper
    Response refused(PolicyRefused refused, HttpHeaders headers, UriInfo uri) {
        return responses.respond(of(refused.refusal()), headers, uri);
    }

    private static Problem of(PolicyRefusal refusal) {
        return switch (refusal) {
            case OfTheSuite() -> Problem.of(403, "dossier-metrics/policy-of-the-suite");
            case Unknown() -> Problem.of(404, "resource/unknown");
            case VersionMissing() -> Preconditions.missing();
            case StaleVersion(var stored) -> Preconditions.stale(stored);
        };
    }
}
