package vn.cchc.kpi.dossier.mending;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.ProblemResponses;
import vn.cchc.kpi.dossier.mending.MendingRefusal.AboutAnother;
import vn.cchc.kpi.dossier.mending.MendingRefusal.BreaksRule;
import vn.cchc.kpi.dossier.mending.MendingRefusal.ChangedMeanwhile;
import vn.cchc.kpi.dossier.mending.MendingRefusal.Closed;
import vn.cchc.kpi.dossier.mending.MendingRefusal.ForeignSource;
import vn.cchc.kpi.dossier.mending.MendingRefusal.SeveralSources;
import vn.cchc.kpi.dossier.mending.MendingRefusal.StaleVersion;
import vn.cchc.kpi.dossier.mending.MendingRefusal.Unknown;
import vn.cchc.kpi.dossier.mending.MendingRefusal.VersionMissing;
import vn.cchc.kpi.dossier.result.RowProblem;

/// Puts refusals into HTTP. No default: a refusal nobody mapped does not compile.
class MendingProblems {

    private static final String SEVERAL_SOURCES = "dossier-metrics/replay-of-one-source";

    private final ProblemResponses responses;

    MendingProblems(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper
    Response refused(MendingRefused refused, HttpHeaders headers, UriInfo uri) {
        return responses.respond(of(refused.refusal()), headers, uri);
    }

    private static Problem of(MendingRefusal refusal) {
        return switch (refusal) {
            case Unknown() -> Problem.of(404, "resource/unknown");
            case ForeignSource() -> Problem.of(403, "dossier-metrics/foreign-source");
            case VersionMissing() -> Preconditions.missing();
            case StaleVersion(var stored) -> Preconditions.stale(stored);
            case Closed(var state) -> Problem.of(409, "dossier-metrics/quarantine-closed", state.name());
            case BreaksRule(var rule) -> {
                RowProblem why = RowProblem.of(1, rule);
                yield correction(why.pointer(), why.code(), why.args().toArray());
            }
            case AboutAnother(var pointer) -> correction(pointer, "dossier-metrics/correction-of-another");
            case SeveralSources() -> Problem.of(422, SEVERAL_SOURCES).at("?source", SEVERAL_SOURCES);
            case ChangedMeanwhile() -> Problem.of(409, "dossier-metrics/quarantine-changed");
        };
    }

    private static Problem correction(String pointer, String code, Object... args) {
        return Problem.of(422, "dossier-metrics/correction-refused").at(pointer, code, args);
    }
}
