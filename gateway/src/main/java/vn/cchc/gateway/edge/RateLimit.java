package vn.cchc.gateway.edge;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Function;
import vn.cchc.gateway.problem.Problem;
import vn.cchc.gateway.problem.Refusals;

/// Keeps one client from taking the place of the others. Counts per replica; a client nobody heard of for a while is
/// forgotten, so the store is bounded.
@ApplicationScoped
public class RateLimit {

    private static final int REMEMBERED = 100_000;

    private final LoadingCache<String, Bucket> clients;
    private final LoadingCache<String, Bucket> addresses;
    private final LoadingCache<String, Bucket> anybody;

    RateLimit(EdgeConfig config) {
        this.clients = buckets(config.burst(), config.requestsPerSecond());
        this.addresses = buckets(config.publicRequestsPerSecond(), config.publicRequestsPerSecond());
        this.anybody = buckets(config.anonymousBurst(), config.anonymousRequestsPerSecond());
    }

    /// For what comes with a token; after [TokenCheck].
    public void ofClient(RoutingContext exchange) {
        take(exchange, clients.get(TokenCheck.client(exchange)));
    }

    /// For the portal.
    public void ofAddress(RoutingContext exchange) {
        take(exchange, addresses.get(address(exchange)));
    }

    /// For the API that is open to everybody.
    public void ofAnybody(RoutingContext exchange) {
        take(exchange, anybody.get(address(exchange)));
    }

    private static String address(RoutingContext exchange) {
        return exchange.request().remoteAddress().hostAddress();
    }

    private static void take(RoutingContext exchange, Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            exchange.next();
        } else {
            Duration wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
            Refusals.refuse(exchange, Problem.of(429).retryAfter(wait));
        }
    }

    private static LoadingCache<String, Bucket> buckets(int capacity, int perSecond) {
        Function<String, Bucket> fresh = _ -> Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
        return Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(Duration.ofMinutes(5))
                .build(fresh::apply);
    }
}
