package vn.cchc.plan.appendix.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.ProblemResponses;
import vn.cchc.plan.appendix.PreviewRefusal;
import vn.cchc.plan.appendix.PreviewRefusal.Busy;
import vn.cchc.plan.appendix.PreviewRefusal.IssuerUnknown;
import vn.cchc.plan.appendix.PreviewRefusal.NoHeader;
import vn.cchc.plan.appendix.PreviewRefusal.OtherAgency;
import vn.cchc.plan.appendix.PreviewRefusal.Unreadable;
import vn.cchc.plan.appendix.PreviewRefused;
import vn.cchc.plan.appendix.file.FileRefusal;
import vn.cchc.plan.appendix.file.FileRefusal.Bomb;
import vn.cchc.plan.appendix.file.FileRefusal.Corrupt;
import vn.cchc.plan.appendix.file.FileRefusal.EncryptedOrOld;
import vn.cchc.plan.appendix.file.FileRefusal.HasMacros;
import vn.cchc.plan.appendix.file.FileRefusal.NotText;
import vn.cchc.plan.appendix.file.FileRefusal.TooLarge;
import vn.cchc.plan.appendix.file.FileRefusal.TooMuch;
import vn.cchc.plan.appendix.file.FileRefusal.UnknownKind;

/// Refused previews as problems. No default: an unmapped refusal does not compile.
class AppendixProblems {

    private final ProblemResponses responses;

    AppendixProblems(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper
    Response refused(PreviewRefused refused, HttpHeaders headers, UriInfo uri) {
        return responses.respond(of(refused.refusal()), headers, uri);
    }

    static Problem of(PreviewRefusal refusal) {
        return switch (refusal) {
            case IssuerUnknown(var code) ->
                Problem.of(422, "plan/issuer-unknown", code).at("?issuerCode", "plan/issuer-unknown", code);
            case OtherAgency(var code) -> Problem.of(403, "security/other-agency", code);
            case Busy() -> Problem.of(503, "appendix/busy");
            case NoHeader() -> Problem.of(422, "appendix/no-header");
            case Unreadable(var reason) -> of(reason);
        };
    }

    private static Problem of(FileRefusal reason) {
        return switch (reason) {
            case UnknownKind() -> Problem.of(415, "appendix/unknown-kind");
            case EncryptedOrOld() -> Problem.of(422, "appendix/encrypted-or-old");
            case HasMacros() -> Problem.of(422, "appendix/has-macros");
            case Corrupt() -> Problem.of(422, "appendix/corrupt");
            case Bomb() -> Problem.of(422, "appendix/bomb");
            case NotText() -> Problem.of(415, "appendix/not-text");
            case TooMuch(var rows, var columns, var characters) ->
                Problem.of(422, "appendix/too-much", rows, columns, characters);
            case TooLarge(var bytes) -> Problem.of(413, "appendix/too-large", bytes);
        };
    }
}
