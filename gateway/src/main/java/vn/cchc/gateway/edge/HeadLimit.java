package vn.cchc.gateway.edge;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import vn.cchc.gateway.problem.Problem;
import vn.cchc.gateway.problem.Refusals;

/// Refuses an address or headers longer than a service would take. The server itself reads a good deal more, because
/// what it refuses is answered without a word.
public final class HeadLimit implements Handler<RoutingContext> {

    private static final int PUNCTUATION = ": \r\n".length();

    private final long address;
    private final long headers;

    public HeadLimit(EdgeConfig config) {
        this.address = config.addressLimit().asLongValue();
        this.headers = config.headLimit().asLongValue();
    }

    @Override
    public void handle(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (request.uri().length() > address) {
            Refusals.refuse(exchange, Problem.of(414, address));
        } else if (length(request) > headers) {
            Refusals.refuse(exchange, Problem.of(431, headers));
        } else {
            exchange.next();
        }
    }

    private static long length(HttpServerRequest request) {
        long length = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            length += header.getKey().length() + header.getValue().length() + PUNCTUATION;
        }
        return length;
    }
}
