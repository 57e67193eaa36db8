package vn.cchc.plan.plan.rule;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.ProblemResponses;
import vn.cchc.plan.plan.rule.RuleRefusal.AgencyUnknown;
import vn.cchc.plan.plan.rule.RuleRefusal.OtherAgency;
import vn.cchc.plan.plan.rule.RuleRefusal.StaleVersion;
import vn.cchc.plan.plan.rule.RuleRefusal.VersionMissing;

/// Refused rules as problems. No default: an unmapped refusal does not compile.
class RuleProblems {

    private final ProblemResponses responses;

    RuleProblems(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper
    Response refused(RuleRefused refused, HttpHeaders headers, UriInfo uri) {
        return responses.respond(of(refused.refusal()), headers, uri);
    }

    static Problem of(RuleRefusal refusal) {
        return switch (refusal) {
            case AgencyUnknown() -> Problem.of(404, "resource/unknown");
            case OtherAgency(var code) -> Problem.of(403, "security/other-agency", code);
            case VersionMissing() -> Preconditions.missing();
            case StaleVersion(var _, var stored) -> Preconditions.stale(stored);
        };
    }
}
