package vn.cchc.gateway.problem;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkus.logging.Log;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Locale;

/// Answers a request with a [Problem]. A request whose answer has already begun is cut off instead, so that no client
/// takes half an answer for a whole one.
public final class Refusals {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static void refuse(RoutingContext exchange, Problem problem) {
        HttpServerResponse response = exchange.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.headWritten()) {
            response.reset();
            return;
        }
        response.setStatusCode(problem.status()).putHeader(HttpHeaderNames.CONTENT_TYPE, MEDIA_TYPE);
        response.putHeader(HttpHeaderNames.CACHE_CONTROL, "no-store");
        if (problem.status() == 401) {
            response.putHeader(HttpHeaderNames.WWW_AUTHENTICATE, "Bearer realm=\"cchc\"");
        }
        problem.retryAfter().ifPresent(wait -> response.putHeader(HttpHeaderNames.RETRY_AFTER, seconds(wait)));
        Unread.answer(
                exchange.vertx(),
                exchange.request(),
                document(exchange, problem).toBuffer());
    }

    /// Whether there are words for this status.
    public static boolean canSay(int status) {
        return ProblemTexts.knows(status);
    }

    /// The failure handler of every route: a failure nobody foresaw is logged once and answered without a word about
    /// the inside.
    public static void unexpected(RoutingContext exchange) {
        int status = exchange.statusCode();
        if (status >= 400 && status < 500) {
            refuse(exchange, Problem.of(ProblemTexts.knows(status) ? status : 400));
            return;
        }
        Log.errorf(
                exchange.failure(),
                "Unexpected failure of %s %s",
                exchange.request().method(),
                exchange.request().path());
        refuse(exchange, Problem.of(500));
    }

    private static JsonObject document(RoutingContext exchange, Problem problem) {
        Locale locale = ProblemTexts.preferred(exchange.acceptableLanguages());
        JsonObject document = new JsonObject()
                .put("type", "/problems/" + problem.slug())
                .put("title", ProblemTexts.title(problem, locale))
                .put("status", problem.status());
        ProblemTexts.detail(problem, locale).ifPresent(detail -> document.put("detail", detail));
        document.put("instance", exchange.request().path());
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? document.put("traceId", span.getTraceId()) : document;
    }

    private static String seconds(Duration wait) {
        return Long.toString(Math.max(1, wait.plusMillis(999).toSeconds()));
    }

    private Refusals() {}
}
