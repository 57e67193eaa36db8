package vn.cchc.report.assembly.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.ProblemResponses;
import vn.cchc.report.assembly.domain.AssemblyRefusal;
import vn.cchc.report.assembly.domain.AssemblyRefusal.CutOffInFuture;
import vn.cchc.report.assembly.domain.AssemblyRefusal.PeriodNotBegun;
import vn.cchc.report.assembly.domain.AssemblyRefusal.UnknownAgency;
import vn.cchc.report.assembly.domain.AssemblyRefusal.UnknownPeriod;
import vn.cchc.report.assembly.domain.AssemblyRefusal.UnknownRegime;
import vn.cchc.report.assembly.domain.AssemblyRefused;
import vn.cchc.report.regime.domain.PeriodCode;

/// Refusals of assembling as problems. No default: an unmapped refusal does not compile.
class ReportProblems {

    private final ProblemResponses responses;

    ReportProblems(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper
    Response refused(AssemblyRefused refused, HttpHeaders headers, UriInfo uri) {
        return responses.respond(of(refused.refusal()), headers, uri);
    }

    static Problem of(AssemblyRefusal refusal) {
        return switch (refusal) {
            case UnknownAgency(String code) -> refused("/agencyCode", "report/unknown-agency", code);
            case UnknownRegime(String code) -> refused("/regime", "report/unknown-regime", code);
            case UnknownPeriod(String regime, int year, PeriodCode period, List<PeriodCode> known) ->
                refused("/period", "report/unknown-period", regime, Integer.toString(year), period, names(known));
            case PeriodNotBegun(LocalDate from, Instant cutOff) ->
                refused("/cutOff", "report/period-not-begun", from.toString(), cutOff.toString());
            case CutOffInFuture(Instant cutOff) -> refused("/cutOff", "report/cut-off-in-future", cutOff.toString());
        };
    }

    private static String names(List<PeriodCode> codes) {
        return codes.isEmpty() ? "–" : codes.stream().map(PeriodCode::name).collect(Collectors.joining(", "));
    }

    private static Problem refused(String pointer, String slug, Object... args) {
        return Problem.of(422, slug, args).at(pointer, slug, args);
    }
}
