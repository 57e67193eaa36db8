package vn.cchc.gateway.edge;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cchc.gateway.problem.Problem;
import vn.cchc.gateway.problem.Refusals;

/// Lets only requests through that every reader understands in the same way, so that what was checked here is what
/// the service sees: one host, one token, one statement of the body's length, a path without disguises.
public final class PlainForm implements Handler<RoutingContext> {

    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS);
    /// Headers of which a reader takes the first, and another one the last.
    private static final List<String> SINGLE =
            List.of("Authorization", "Content-Type", "If-Match", "If-None-Match", "Idempotency-Key");
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    /// The part of the check that comes before all routing: an address is compared with routes only when it can be
    /// read.
    public static void ofAddress(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (!isPlain(request.path())) {
            Refusals.refuse(exchange, Problem.malformed("malformed-path"));
        } else if (!isReadable(request.query())) {
            Refusals.refuse(exchange, Problem.malformed("malformed-query"));
        } else {
            exchange.next();
        }
    }

    @Override
    public void handle(RoutingContext exchange) {
        fault(exchange.request()).ifPresentOrElse(problem -> Refusals.refuse(exchange, problem), exchange::next);
    }

    static Optional<Problem> fault(HttpServerRequest request) {
        if (!METHODS.contains(request.method())) {
            return Optional.of(Problem.of(405));
        }
        if (request.authority() == null
                || request.headers().getAll(HttpHeaderNames.HOST).size() > 1) {
            return Optional.of(Problem.malformed("malformed-host"));
        }
        if (!isFramedOnce(request)) {
            return Optional.of(Problem.malformed("malformed-framing"));
        }
        return SINGLE.stream()
                .filter(name -> request.headers().getAll(name).size() > 1)
                .map(name -> Problem.malformed("repeated-header", name))
                .findFirst();
    }

    private static boolean isFramedOnce(HttpServerRequest request) {
        List<String> encodings = request.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING);
        List<String> lengths = request.headers().getAll(HttpHeaderNames.CONTENT_LENGTH);
        if (encodings.isEmpty()) {
            return lengths.isEmpty()
                    || (lengths.size() == 1
                            && NUMBER.matcher(lengths.getFirst()).matches());
        }
        return lengths.isEmpty() && encodings.equals(List.of("chunked"));
    }

    /// True for a path that means the same before and after decoding and normalising.
    static boolean isPlain(@Nullable String path) {
        if (path == null) {
            return false;
        }
        int start = 0;
        for (int i = 0; i <= path.length(); i++) {
            char c = i == path.length() ? '/' : path.charAt(i);
            if (c == '/') {
                if (i > 0 && isDisguise(path, start, i)) {
                    return false;
                }
                start = i + 1;
            } else if (c <= ' ' || c >= 0x7f || c == '\\' || c == ';' || (c == '%' && isHidden(path, i))) {
                return false;
            }
        }
        return path.startsWith("/");
    }

    /// True for an absent query and for one whose every percent sign begins an encoded byte.
    static boolean isReadable(@Nullable String query) {
        return query == null || !BROKEN_ESCAPE.matcher(query).find();
    }

    /// Empty inside the path, or only dots, plain or encoded. An empty last segment is a trailing slash.
    private static boolean isDisguise(String path, int start, int end) {
        if (start == end) {
            return end < path.length();
        }
        String segment = path.substring(start, end);
        String dots = segment.replace("%2e", ".").replace("%2E", ".");
        return dots.equals(".") || dots.equals("..");
    }

    /// An encoded slash, backslash, percent sign, semicolon or control character; also what is no encoding at all.
    private static boolean isHidden(String path, int percent) {
        if (percent + 2 >= path.length()) {
            return true;
        }
        int high = Character.digit(path.charAt(percent + 1), 16);
        int low = Character.digit(path.charAt(percent + 2), 16);
        if (high < 0 || low < 0) {
            return true;
        }
        int decoded = high * 16 + low;
        return decoded < ' '
                || decoded == 0x7f
                || decoded == '/'
                || decoded == '\\'
                || decoded == '%'
                || decoded == ';';
    }
}
