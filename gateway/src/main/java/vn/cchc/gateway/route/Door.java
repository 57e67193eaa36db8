package vn.cchc.gateway.route;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.cchc.gateway.edge.BodyLimit;
import vn.cchc.gateway.edge.EdgeConfig;
import vn.cchc.gateway.edge.HeadLimit;
import vn.cchc.gateway.edge.PlainForm;
import vn.cchc.gateway.edge.RateLimit;
import vn.cchc.gateway.edge.ReadsOnly;
import vn.cchc.gateway.edge.SecurityHeaders;
import vn.cchc.gateway.edge.TokenCheck;
import vn.cchc.gateway.problem.Problem;
import vn.cchc.gateway.problem.Refusals;

/// Puts the steps of a request in their order: head and path in form; and for the API a plain form, genuine token,
/// rate, length, route, passage. What is open to everybody is only read, needs no token and has a rate of its own.
@ApplicationScoped
public class Door {

    private static final int FIRST = -1_000;

    /// What everybody may read: what an agency has signed and shows.
    private static final String OPEN = Routes.PREFIX + "public/*";

    private final Routes routes;
    private final EdgeConfig limits;
    private final HttpClient client;

    Door(Vertx vertx, Routes routes, EdgeConfig limits, PoolConfig pool) {
        this.routes = routes;
        this.limits = limits;
        this.client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout(Math.toIntExact(pool.connectTimeout().toMillis()))
                        .setKeepAliveTimeout(Math.toIntExact(pool.keepAlive().toSeconds())),
                new PoolOptions().setHttp1MaxSize(pool.size()).setMaxWaitQueueSize(pool.queue()));
    }

    void install(@Observes Router router, TokenCheck tokens, RateLimit rate) {
        router.route()
                .order(FIRST)
                .handler(new SecurityHeaders())
                .handler(new HeadLimit(limits))
                .handler(PlainForm::ofAddress)
                .failureHandler(Refusals::unexpected);
        router.route(OPEN)
                .handler(Door::hold)
                .handler(new PlainForm())
                .handler(new ReadsOnly())
                .handler(rate::ofAnybody)
                .handler(tokens::ofAnybody)
                .handler(new BodyLimit(limits))
                .handler(this::route)
                .failureHandler(Refusals::unexpected);
        router.route("/api/*")
                .handler(Door::hold)
                .handler(new PlainForm())
                .handler(tokens)
                .handler(rate::ofClient)
                .handler(new BodyLimit(limits))
                .handler(this::route)
                .failureHandler(Refusals::unexpected);
        router.errorHandler(400, exchange -> Refusals.refuse(exchange, Problem.of(400)));
        router.route().last().handler(exchange -> Refusals.refuse(exchange, Problem.of(404)));
    }

    /// Sends a request to `service` under another path and query; for what is public.
    public void forward(RoutingContext exchange, Service service, String uri) {
        new Passage(exchange, client, service, uri, limits).begin();
    }

    public HttpClient client() {
        return client;
    }

    /// The body waits until somebody wants it.
    private static void hold(RoutingContext exchange) {
        exchange.request().pause();
        exchange.next();
    }

    private void route(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        routes.serving(request.path())
                .ifPresentOrElse(
                        service -> forward(exchange, service, originForm(request)),
                        () -> Refusals.refuse(exchange, Problem.of(404)));
    }

    /// Path and query alone, also when the client named the whole address.
    private static String originForm(HttpServerRequest request) {
        String query = request.query();
        return query == null ? request.path() : request.path() + '?' + query;
    }
}
