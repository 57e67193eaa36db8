package vn.cchc.kpi.threshold;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.ProblemResponses;
import vn.cchc.kpi.threshold.ThresholdRefusal.DocumentInFuture;
import vn.cchc.kpi.threshold.ThresholdRefusal.NamedByPlan;
import vn.cchc.kpi.threshold.ThresholdRefusal.NoRank;
import vn.cchc.kpi.threshold.ThresholdRefusal.NotAwaited;
import vn.cchc.kpi.threshold.ThresholdRefusal.OwnDocument;
import vn.cchc.kpi.threshold.ThresholdRefusal.PlanEnded;
import vn.cchc.kpi.threshold.ThresholdRefusal.StaleVersion;
import vn.cchc.kpi.threshold.ThresholdRefusal.StretchFallsShort;
import vn.cchc.kpi.threshold.ThresholdRefusal.TakenBack;
import vn.cchc.kpi.threshold.ThresholdRefusal.Unknown;
import vn.cchc.kpi.threshold.ThresholdRefusal.VersionMissing;

/// Refused numbers as problems. No default: an unmapped refusal does not compile.
class ThresholdProblems {

    private final ProblemResponses responses;

    ThresholdProblems(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper
    Response refused(ThresholdRefused refused, HttpHeaders headers, UriInfo uri) {
        return responses.respond(of(refused.refusal()), headers, uri);
    }

    static Problem of(ThresholdRefusal refusal) {
        return switch (refusal) {
            case Unknown() -> Problem.of(404, "resource/unknown");
            case VersionMissing() -> Preconditions.missing();
            case StaleVersion(var stored) -> Preconditions.stale(stored);
            case NamedByPlan(var value) -> Problem.of(409, "threshold/named-by-plan", value.toPlainString());
            case NotAwaited(var operator) -> Problem.of(409, "threshold/not-awaited", operator);
            case PlanEnded(var status) -> Problem.of(409, "threshold/plan-ended", status);
            case StretchFallsShort(var value, var stretch) ->
                at("/stretchValue", "threshold/stretch-falls-short", value.toPlainString(), stretch.toPlainString());
            case NoRank(var pointer, var value) -> at(pointer, "threshold/no-rank", value.toPlainString());
            case DocumentInFuture(var day) -> at("/basis/documentDate", "threshold/document-in-future", day.toString());
            case OwnDocument(var issuer) -> at("/basis/issuer", "threshold/own-document", issuer);
            case TakenBack() -> Problem.of(409, "threshold/taken-back");
        };
    }

    private static Problem at(String pointer, String slug, Object... args) {
        return Problem.of(422, slug, args).at(pointer, slug, args);
    }
}
