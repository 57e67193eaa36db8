package vn.cchc.report.regime.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.ProblemResponses;
import vn.cchc.report.regime.domain.RegimeRefusal;
import vn.cchc.report.regime.domain.RegimeRefusal.DuplicatePeriod;
import vn.cchc.report.regime.domain.RegimeRefusal.NoPeriod;
import vn.cchc.report.regime.domain.RegimeRefusal.OtherCode;
import vn.cchc.report.regime.domain.RegimeRefusal.ReversedValidity;
import vn.cchc.report.regime.domain.RegimeRefusal.ReversedWindow;
import vn.cchc.report.regime.domain.RegimeRefused;

/// Refusals to keep a regime as problems. No default: an unmapped refusal does not compile.
class RegimeProblems {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final ProblemResponses responses;

    RegimeProblems(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper
    Response refused(RegimeRefused refused, HttpHeaders headers, UriInfo uri) {
        return responses.respond(of(refused.refusal()), headers, uri);
    }

    static Problem of(RegimeRefusal refusal) {
        return switch (refusal) {
            case NoPeriod() -> refused("regime/no-period").at("/periods", "regime/no-period");
            case DuplicatePeriod(int index, var code) ->
                refused("regime/duplicate-period", code)
                        .at("/periods/" + index + "/code", "regime/duplicate-period", code);
            case ReversedWindow reversed -> of(reversed);
            case ReversedValidity(LocalDate from, LocalDate to) ->
                refused("regime/reversed-validity", from, to).at("/validTo", "regime/reversed-validity", from, to);
            case OtherCode(String inPath, String inBody) ->
                refused("regime/other-code", inPath, inBody).at("/code", "regime/other-code", inPath, inBody);
        };
    }

    private static Problem of(ReversedWindow reversed) {
        Object[] words = {
            reversed.period().code(),
            DAY.format(reversed.period().from().in(reversed.year())),
            DAY.format(reversed.period().to().in(reversed.year())),
            DAY.format(reversed.suggested().in(reversed.year())),
            Integer.toString(reversed.suggested().yearOffset())
        };
        return refused("regime/reversed-window", words)
                .at("/periods/" + reversed.index() + "/from", "regime/reversed-window.suggestion", words);
    }

    private static Problem refused(String slug, Object... args) {
        return Problem.of(422, slug, args);
    }
}
