package vn.cchc.plan.unitclass;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.ProblemResponses;
import vn.cchc.plan.unitclass.UnitClassRefusal.AgenciesUnknown;
import vn.cchc.plan.unitclass.UnitClassRefusal.OtherAgency;
import vn.cchc.plan.unitclass.UnitClassRefusal.StaleVersion;
import vn.cchc.plan.unitclass.UnitClassRefusal.VersionMissing;

/// Refused definitions as problems. No default: an unmapped refusal does not compile.
class UnitClassProblems {

    private final ProblemResponses responses;

    UnitClassProblems(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper
    Response refused(UnitClassRefused refused, HttpHeaders headers, UriInfo uri) {
        return responses.respond(of(refused.refusal()), headers, uri);
    }

    static Problem of(UnitClassRefusal refusal) {
        return switch (refusal) {
            case OtherAgency(var code) -> Problem.of(403, "security/other-agency", code);
            case AgenciesUnknown(var pointers) -> unknown(pointers);
            case VersionMissing() -> Preconditions.missing();
            case StaleVersion(var _, var stored) -> Preconditions.stale(stored);
        };
    }

    private static Problem unknown(List<String> pointers) {
        String slug = "unit-class/agency-unknown";
        List<Problem.FieldError> places = pointers.stream()
                .map(pointer -> new Problem.FieldError(pointer, slug, List.of()))
                .toList();
        return new Problem(422, slug, List.of(), places);
    }
}
