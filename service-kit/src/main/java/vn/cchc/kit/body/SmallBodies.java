package vn.cchc.kit.body;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/// Reads small bodies before a thread is given to the request. A resource on a virtual thread would otherwise be
/// parked and woken once or twice for a few hundred bytes that lie in the socket already, which costs more than
/// reading the JSON. Larger bodies, and those that do not say how large they are, are streamed as they come.
@ApplicationScoped
class SmallBodies {

    static final int SMALL = 64 * 1024;

    /// After authentication and authorization, before the resources.
    private static final int PRIORITY = 50;

    private final BodyHandler reader =
            BodyHandler.create(false).setBodyLimit(SMALL).setPreallocateBodyBuffer(true);

    void register(@Observes Filters filters) {
        filters.register(this::handle, PRIORITY);
    }

    private void handle(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (!request.isEnded() && isSmall(request.getHeader(HttpHeaders.CONTENT_LENGTH))) {
            request.resume();
            reader.handle(exchange);
        } else {
            exchange.next();
        }
    }

    /// The server has checked that the length is a number and that the body keeps to it.
    private static boolean isSmall(@Nullable String length) {
        return length != null && length.length() <= 5 && Integer.parseInt(length) <= SMALL;
    }
}
