package vn.cchc.gateway.compose;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.cchc.gateway.edge.RateLimit;
import vn.cchc.gateway.problem.Refusals;
import vn.cchc.gateway.route.Door;
import vn.cchc.gateway.route.Routes;
import vn.cchc.gateway.route.Service;

/// `GET /health`: asks every service whether it is ready, all at once, and answers 200 when all are, else 503. Askers
/// that come together share one round of questions.
@ApplicationScoped
public class HealthOfTheWhole {

    private static final String READY = "/q/health/ready";

    private record Round(Future<SuiteHealth> health, long startedNanos) {}

    private final Routes routes;
    private final HttpClient client;
    private final HealthConfig config;
    private final Clock clock = Clock.systemUTC();
    private Round round = new Round(Future.failedFuture("not asked yet"), Long.MIN_VALUE);

    HealthOfTheWhole(Routes routes, Door door, HealthConfig config) {
        this.routes = routes;
        this.client = door.client();
        this.config = config;
    }

    void install(@Observes Router router, RateLimit rate) {
        router.get("/health").handler(rate::ofAddress).handler(this::answer).failureHandler(Refusals::unexpected);
    }

    private void answer(RoutingContext exchange) {
        Context context = exchange.vertx().getOrCreateContext();
        current().onComplete(health -> context.runOnContext(_ -> respond(exchange, health)), exchange::fail);
    }

    private static void respond(RoutingContext exchange, SuiteHealth health) {
        exchange.response()
                .setStatusCode(health.up() ? 200 : 503)
                .putHeader(HttpHeaderNames.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaderNames.CACHE_CONTROL, "no-store");
        exchange.end(health.toJson().toBuffer());
    }

    private synchronized Future<SuiteHealth> current() {
        long age = System.nanoTime() - round.startedNanos();
        boolean fresh = !round.health().failed() && age < config.cache().toNanos();
        if (!fresh) {
            round = new Round(ask(), System.nanoTime());
        }
        return round.health();
    }

    private Future<SuiteHealth> ask() {
        List<Future<ServiceHealth>> answers =
                routes.services().stream().map(this::ask).toList();
        return Future.all(answers).map(all -> new SuiteHealth(all.list(), clock.instant()));
    }

    private Future<ServiceHealth> ask(Service service) {
        long asked = System.nanoTime();
        return client.request(service.target()
                        .setURI(READY)
                        .setTimeout(config.timeout().toMillis()))
                .compose(HttpClientRequest::send)
                .compose(answer -> answer.end().map(_ -> answer.statusCode() == 200))
                .otherwise(false)
                .map(up -> new ServiceHealth(service.name(), up, Duration.ofNanos(System.nanoTime() - asked)));
    }
}
