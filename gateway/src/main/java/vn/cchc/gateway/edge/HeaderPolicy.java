package vn.cchc.gateway.edge;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.opentelemetry.api.trace.Span;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/// Which headers cross the door. What would tell a service who calls, from where, or which other path or method is
/// meant, is taken off and, where it is true, written anew from what the gateway itself saw.
public final class HeaderPolicy {

    private static final Set<String> HOP_BY_HOP = Set.of(
            "connection",
            "keep-alive",
            "proxy-connection",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-authentication-info",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "http2-settings");
    private static final Set<String> NEVER_INWARD = Set.of(
            "forwarded",
            "baggage",
            "via",
            "expect",
            "cookie",
            "x-real-ip",
            "x-client-ip",
            "x-cluster-client-ip",
            "true-client-ip",
            "cf-connecting-ip",
            "x-http-method",
            "x-http-method-override",
            "x-method-override",
            "x-rewrite-url",
            "x-agency",
            "x-roles");
    private static final List<String> NEVER_INWARD_PREFIXES = List.of(
            "x-forwarded-",
            "x-original-",
            "x-envoy-",
            "x-remote-",
            "x-user",
            "x-auth",
            "x-ssl-",
            "x-client-cert",
            "remote-");
    private static final Set<String> NEVER_OUTWARD = Set.of("server", "x-powered-by", "set-cookie");

    /// Cleans `headers`, a copy of what `request` brought, for the way to a service. A name with an underscore goes
    /// as well: some readers take it for one with a hyphen.
    public static void inward(HttpServerRequest request, MultiMap headers) {
        removeAll(
                headers,
                name -> NEVER_INWARD.contains(name)
                        || NEVER_INWARD_PREFIXES.stream().anyMatch(name::startsWith)
                        || name.indexOf('_') >= 0);
        if (Span.current().getSpanContext().isValid()) {
            // the tracer continues the client's trace with headers of its own
            headers.remove("traceparent").remove("tracestate");
        }
        String address = request.remoteAddress().hostAddress();
        HostAndPort authority = request.authority();
        headers.set("X-Forwarded-For", address)
                .set("X-Forwarded-Host", authority.toString())
                .set("X-Forwarded-Port", Integer.toString(port(request)))
                .set("X-Forwarded-Proto", request.scheme())
                .set("Forwarded", forwarded(address, authority.toString(), request.scheme()));
    }

    /// Cleans a service's answer for the way out.
    public static void outward(MultiMap headers) {
        removeAll(headers, NEVER_OUTWARD::contains);
        if (!headers.contains(HttpHeaderNames.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
    }

    /// RFC 7239; an IPv6 address is bracketed and quoted.
    static String forwarded(String address, String host, String scheme) {
        String node = address.indexOf(':') >= 0 ? "\"[" + address + "]\"" : address;
        return "for=" + node + ";host=\"" + host + "\";proto=" + scheme;
    }

    private static int port(HttpServerRequest request) {
        int named = request.authority().port();
        return named > 0 ? named : request.isSSL() ? 443 : 80;
    }

    private static void removeAll(MultiMap headers, Predicate<String> unwanted) {
        Set<String> nominated = nominated(headers);
        List<String> doomed = new ArrayList<>();
        for (String name : headers.names()) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (HOP_BY_HOP.contains(lower) || nominated.contains(lower) || unwanted.test(lower)) {
                doomed.add(name);
            }
        }
        doomed.forEach(headers::remove);
    }

    /// Headers that `Connection` declares to be of this hop only.
    private static Set<String> nominated(MultiMap headers) {
        String connection = String.join(",", headers.getAll(HttpHeaderNames.CONNECTION));
        return connection.isEmpty()
                ? Set.of()
                : Set.of(connection.toLowerCase(Locale.ROOT).split("\\s*,\\s*"));
    }

    private HeaderPolicy() {}
}
