package vn.cchc.plan.plan.basis;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.ProblemResponses;
import vn.cchc.plan.plan.basis.BasisRefusal.BasisUnknown;
import vn.cchc.plan.plan.basis.BasisRefusal.OtherDocument;
import vn.cchc.plan.plan.basis.BasisRefusal.StaleVersion;
import vn.cchc.plan.plan.basis.BasisRefusal.VersionMissing;

/// Refused entries as problems. No default: an unmapped refusal does not compile.
class BasisProblems {

    private final ProblemResponses responses;

    BasisProblems(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper
    Response refused(BasisRefused refused, HttpHeaders headers, UriInfo uri) {
        return responses.respond(of(refused.refusal()), headers, uri);
    }

    static Problem of(BasisRefusal refusal) {
        return switch (refusal) {
            case BasisUnknown() -> Problem.of(404, "resource/unknown");
            case OtherDocument(var expected) ->
                Problem.of(422, "request/invalid").at("/number", "request/differs-from-path", expected);
            case VersionMissing() -> Preconditions.missing();
            case StaleVersion(var _, var stored) -> Preconditions.stale(stored);
        };
    }
}
