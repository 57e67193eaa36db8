package vn.cchc.gateway.edge;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import vn.cchc.gateway.problem.Problem;
import vn.cchc.gateway.problem.Refusals;

/// Refuses a body that declares itself too long before a byte of it is read. One that does not declare its length is
/// counted on its way.
public final class BodyLimit implements Handler<RoutingContext> {

    private final long limit;

    public BodyLimit(EdgeConfig config) {
        this.limit = config.bodyLimit().asLongValue();
    }

    @Override
    public void handle(RoutingContext exchange) {
        String declared = exchange.request().getHeader(HttpHeaderNames.CONTENT_LENGTH);
        if (declared != null && Long.parseLong(declared) > limit) {
            Refusals.refuse(exchange, Problem.bodyTooLarge(limit));
        } else {
            exchange.next();
        }
    }
}
