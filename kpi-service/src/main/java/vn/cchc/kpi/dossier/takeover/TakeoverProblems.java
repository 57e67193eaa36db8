package vn.cchc.kpi.dossier.takeover;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.ProblemResponses;
import vn.cchc.kpi.dossier.takeover.TakeoverRefusal.NothingReported;
import vn.cchc.kpi.dossier.takeover.TakeoverRefusal.ReportsItAlready;
import vn.cchc.kpi.dossier.takeover.TakeoverRefusal.Unknown;

/// Puts refusals into HTTP. No default: a refusal nobody mapped does not compile.
class TakeoverProblems {

    private final ProblemResponses responses;

    TakeoverProblems(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper
    Response refused(TakeoverRefused refused, HttpHeaders headers, UriInfo uri) {
        return responses.respond(of(refused.refusal()), headers, uri);
    }

    private static Problem of(TakeoverRefusal refusal) {
        return switch (refusal) {
            case Unknown() -> Problem.of(404, "resource/unknown");
            case NothingReported() -> at("/windowFrom", "dossier-metrics/nothing-to-hand-over");
            case ReportsItAlready(var source) -> at("/source", "dossier-metrics/reports-it-already", source);
        };
    }

    private static Problem at(String pointer, String slug, Object... args) {
        return Problem.of(422, slug, args).at(pointer, slug, args);
    }
}
