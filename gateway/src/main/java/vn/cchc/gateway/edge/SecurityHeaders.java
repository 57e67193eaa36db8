package vn.cchc.gateway.edge;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;

/// What a browser is told about every answer of this door. Set just before the head is written, so that no service
/// can weaken it.
public final class SecurityHeaders implements Handler<RoutingContext> {

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                    + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=()",
            "Referrer-Policy",
            "no-referrer",
            "Strict-Transport-Security",
            "max-age=31536000",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY");

    @Override
    public void handle(RoutingContext exchange) {
        exchange.addHeadersEndHandler(_ -> {
            MultiMap headers = exchange.response().headers();
            ALWAYS.forEach(headers::set);
        });
        exchange.next();
    }
}
