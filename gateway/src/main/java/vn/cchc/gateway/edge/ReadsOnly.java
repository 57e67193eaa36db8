package vn.cchc.gateway.edge;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import vn.cchc.gateway.problem.Problem;
import vn.cchc.gateway.problem.Refusals;

/// Lets nothing through that changes anything: without a token nobody could answer for it.
public final class ReadsOnly implements Handler<RoutingContext> {

    @Override
    public void handle(RoutingContext exchange) {
        HttpMethod method = exchange.request().method();
        if (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD)) {
            exchange.next();
        } else {
            exchange.response().putHeader(HttpHeaderNames.ALLOW, "GET, HEAD");
            Refusals.refuse(exchange, Problem.of(405));
        }
    }
}
