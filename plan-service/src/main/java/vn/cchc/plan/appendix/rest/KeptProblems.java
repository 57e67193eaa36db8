package vn.cchc.plan.appendix.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Problem.FieldError;
import vn.cchc.kit.problem.ProblemResponses;
import vn.cchc.plan.appendix.kept.KeptRefusal;
import vn.cchc.plan.appendix.kept.KeptRefusal.AlreadyConfirmed;
import vn.cchc.plan.appendix.kept.KeptRefusal.DraftHasTasks;
import vn.cchc.plan.appendix.kept.KeptRefusal.NotConfirmed;
import vn.cchc.plan.appendix.kept.KeptRefusal.RowsConfirmed;
import vn.cchc.plan.appendix.kept.KeptRefusal.RowsTooLong;
import vn.cchc.plan.appendix.kept.KeptRefusal.RowsUnknown;
import vn.cchc.plan.appendix.kept.KeptRefusal.TooManyKept;
import vn.cchc.plan.appendix.kept.KeptRefused;

/// Refusals about kept readings as problems. No default: an unmapped refusal does not compile.
class KeptProblems {

    private final ProblemResponses responses;

    KeptProblems(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper
    Response refused(KeptRefused refused, HttpHeaders headers, UriInfo uri) {
        return responses.respond(of(refused.refusal()), headers, uri);
    }

    static Problem of(KeptRefusal refusal) {
        return switch (refusal) {
            case DraftHasTasks(var tasks) ->
                Problem.of(409, "appendix/draft-has-tasks", tasks).at("?mode", "appendix/draft-has-tasks", tasks);
            case RowsConfirmed(var rows) -> Problem.of(409, "appendix/rows-confirmed", rows);
            case RowsTooLong(var rows) -> tooLong(rows);
            case TooManyKept(var most) -> Problem.of(422, "appendix/too-many-kept", most);
            case RowsUnknown(var positions) -> each(404, "appendix/row-unknown", positions);
            case AlreadyConfirmed(var positions) -> each(409, "appendix/already-confirmed", positions);
            case NotConfirmed(var position) -> Problem.of(409, "appendix/not-confirmed", text(position));
        };
    }

    private static Problem tooLong(List<KeptRefusal.Place> rows) {
        List<FieldError> places = rows.stream()
                .map(row -> new FieldError("", "appendix/row-too-long", List.of(text(row.table()), text(row.row()))))
                .toList();
        return new Problem(422, "appendix/rows-too-long", List.of(rows.size()), places);
    }

    private static Problem each(int status, String slug, List<Integer> positions) {
        List<FieldError> places = positions.stream()
                .map(position -> new FieldError("/positions", slug, List.of(text(position))))
                .toList();
        return new Problem(status, slug, List.of(text(positions.getFirst())), places);
    }

    private static String text(int number) {
        return String.format(Locale.ROOT, "%d", number);
    }
}
