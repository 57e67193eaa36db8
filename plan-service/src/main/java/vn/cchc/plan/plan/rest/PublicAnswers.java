package vn.cchc.plan.plan.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/// Answers that are the same for everybody, so that browsers and caches on the way may keep them for a minute and ask
/// afterwards whether they still hold.
final class PublicAnswers {

    private PublicAnswers() {}

    /// 304 when the client has what `tag` names, otherwise what `answer` makes.
    static Response cached(Request request, String tag, Supplier<Response> answer) {
        EntityTag entityTag = new EntityTag(tag);
        Response.ResponseBuilder known = request.evaluatePreconditions(entityTag);
        Response.ResponseBuilder response = known == null ? Response.fromResponse(answer.get()) : known;
        return response.tag(entityTag)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
                .build();
    }
}
