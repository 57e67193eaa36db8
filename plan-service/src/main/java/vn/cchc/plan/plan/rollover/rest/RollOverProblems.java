package vn.cchc.plan.plan.rollover.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.ProblemResponses;
import vn.cchc.plan.plan.rollover.RollOverRefusal;
import vn.cchc.plan.plan.rollover.RollOverRefused;

/// Refused roll-overs as problems. No default: an unmapped refusal does not compile.
class RollOverProblems {

    private final ProblemResponses responses;

    RollOverProblems(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper
    Response refused(RollOverRefused refused, HttpHeaders headers, UriInfo uri) {
        return responses.respond(of(refused.refusal()), headers, uri);
    }

    static Problem of(RollOverRefusal refusal) {
        return switch (refusal) {
            case RollOverRefusal.YearOutside(var _, var earliest, var latest) ->
                Problem.of(422, "roll-over/year-outside", String.valueOf(earliest), String.valueOf(latest))
                        .at("/year", "roll-over/year-outside", String.valueOf(earliest), String.valueOf(latest));
        };
    }
}
