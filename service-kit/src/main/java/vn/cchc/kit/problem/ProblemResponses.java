package vn.cchc.kit.problem;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Builds the answer for a [Problem] in the language of the request.
@ApplicationScoped
public class ProblemResponses {

    public static final String MEDIA_TYPE = "application/problem+json";

    private final ProblemTexts texts;

    ProblemResponses(ProblemTexts texts) {
        this.texts = texts;
    }

    public Response respond(Problem problem, HttpHeaders headers, UriInfo uri) {
        return Response.status(problem.status())
                .type(MEDIA_TYPE)
                .entity(document(problem, ProblemTexts.preferred(headers.getAcceptableLanguages()), uri.getPath()))
                .build();
    }

    ProblemDocument document(Problem problem, Locale locale, String instance) {
        return new ProblemDocument(
                "/problems/" + problem.slug(),
                texts.text(problem.slug(), problem.args(), locale),
                problem.status(),
                texts.find(problem.slug() + ".detail", problem.args(), locale).orElse(null),
                instance,
                traceId(),
                problem.errors().stream()
                        .map(e -> new ProblemDocument.Place(
                                e.pointer(), e.code(), texts.text(e.code(), e.args(), locale)))
                        .toList());
    }

    private static @Nullable String traceId() {
        SpanContext context = Span.current().getSpanContext();
        return context.isValid() ? context.getTraceId() : null;
    }
}
