package vn.cchc.plan.agency.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.ProblemResponses;
import vn.cchc.plan.agency.domain.AgencyRefusal;
import vn.cchc.plan.agency.domain.AgencyRefusal.LegacyCodeUnfit;
import vn.cchc.plan.agency.domain.AgencyRefusal.MergedIntoItself;
import vn.cchc.plan.agency.domain.AgencyRefusal.MergedWithoutEnd;
import vn.cchc.plan.agency.domain.AgencyRefusal.MergerCircle;
import vn.cchc.plan.agency.domain.AgencyRefusal.OtherAgency;
import vn.cchc.plan.agency.domain.AgencyRefusal.ParentBelow;
import vn.cchc.plan.agency.domain.AgencyRefusal.ParentUnknown;
import vn.cchc.plan.agency.domain.AgencyRefusal.StaleVersion;
import vn.cchc.plan.agency.domain.AgencyRefusal.SuccessorUnknown;
import vn.cchc.plan.agency.domain.AgencyRefusal.TopReserved;
import vn.cchc.plan.agency.domain.AgencyRefusal.VersionMissing;
import vn.cchc.plan.agency.domain.AgencyRefused;

/// The registry's refusals as problems. No default: an unmapped refusal does not compile.
class AgencyProblems {

    private final ProblemResponses responses;

    AgencyProblems(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper
    Response refused(AgencyRefused refused, HttpHeaders headers, UriInfo uri) {
        return responses.respond(of(refused.refusal()), headers, uri);
    }

    static Problem of(AgencyRefusal refusal) {
        return switch (refusal) {
            case OtherAgency(var code) -> Problem.of(403, "security/other-agency", code);
            case TopReserved() -> Problem.of(403, "agency/top-reserved");
            case ParentUnknown(var parent) ->
                Problem.of(422, "agency/parent-unknown", parent).at("/parentCode", "agency/parent-unknown", parent);
            case ParentBelow(var code, var parent) ->
                Problem.of(422, "agency/parent-below", code, parent)
                        .at("/parentCode", "agency/parent-below", code, parent);
            case SuccessorUnknown(var successor) ->
                Problem.of(422, "agency/successor-unknown", successor)
                        .at("/mergedInto", "agency/successor-unknown", successor);
            case MergedIntoItself(var code) ->
                Problem.of(422, "agency/merged-into-itself", code).at("/mergedInto", "agency/merged-into-itself", code);
            case MergerCircle(var code, var successor) ->
                Problem.of(422, "agency/merger-circle", code, successor)
                        .at("/mergedInto", "agency/merger-circle", code, successor);
            case MergedWithoutEnd(var code) ->
                Problem.of(422, "agency/merged-without-end", code).at("/validTo", "agency/merged-without-end", code);
            case LegacyCodeUnfit(var code, var place) ->
                Problem.of(422, "agency/legacy-code-unfit", code).at(place, "agency/legacy-code-unfit", code);
            case VersionMissing() -> Preconditions.missing();
            case StaleVersion(var _, var stored) -> Preconditions.stale(stored);
        };
    }
}
