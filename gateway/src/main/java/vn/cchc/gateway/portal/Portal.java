package vn.cchc.gateway.portal;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.Context;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.cchc.gateway.edge.PlainForm;
import vn.cchc.gateway.edge.RateLimit;
import vn.cchc.gateway.problem.Problem;
import vn.cchc.gateway.problem.Refusals;
import vn.cchc.gateway.route.Door;
import vn.cchc.gateway.route.Routes;
import vn.cchc.gateway.route.Service;

/// `GET /portal.json` (what the page shows besides health) and `GET /openapi/{service}` (a service's own
/// description).
@ApplicationScoped
public class Portal {

    private static final String OPENAPI = "/q/openapi?format=";

    private final Routes routes;
    private final Door door;
    private final Issuer issuer;
    private final JsonObject contents;

    Portal(
            Routes routes,
            Door door,
            Issuer issuer,
            @ConfigProperty(name = "quarkus.oidc.token.audience") String audience) {
        this.routes = routes;
        this.door = door;
        this.issuer = issuer;
        this.contents = contents(routes, audience);
    }

    void install(@Observes Router router, RateLimit rate) {
        router.get("/portal.json")
                .handler(rate::ofAddress)
                .handler(this::contents)
                .failureHandler(Refusals::unexpected);
        router.get("/openapi/:service")
                .handler(rate::ofAddress)
                .handler(new PlainForm())
                .handler(this::openApi)
                .failureHandler(Refusals::unexpected);
    }

    private void contents(RoutingContext exchange) {
        Context context = exchange.vertx().getOrCreateContext();
        issuer.current().onComplete(url -> context.runOnContext(_ -> respond(exchange, url)), exchange::fail);
    }

    private void respond(RoutingContext exchange, String issuer) {
        exchange.response()
                .putHeader(HttpHeaderNames.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaderNames.CACHE_CONTROL, "no-cache");
        exchange.end(contents.copy()
                .put("issuer", issuer)
                .put("tokenUrl", issuer + "/protocol/openid-connect/token")
                .toBuffer());
    }

    private void openApi(RoutingContext exchange) {
        routes.named(exchange.pathParam("service"))
                .ifPresentOrElse(
                        service -> door.forward(exchange, service, OPENAPI + format(exchange)),
                        () -> Refusals.refuse(exchange, Problem.of(404)));
    }

    /// YAML unless the caller asks for JSON, by query or by `Accept`.
    private static String format(RoutingContext exchange) {
        String accept = exchange.request().getHeader(HttpHeaderNames.ACCEPT);
        boolean json = "json".equals(exchange.request().getParam("format"))
                || (accept != null && accept.contains("application/json"));
        return json ? "json" : "yaml";
    }

    private static JsonObject contents(Routes routes, String audience) {
        JsonArray services = new JsonArray();
        for (Service service : routes.services()) {
            services.add(new JsonObject()
                    .put("name", service.name())
                    .put("openapi", "/openapi/" + service.name())
                    .put("routes", new JsonArray(List.copyOf(new TreeSet<>(service.routes())))));
        }
        JsonArray topics = new JsonArray();
        for (Topics.Topic topic : Topics.load().topics()) {
            topics.add(new JsonObject()
                    .put("name", topic.name())
                    .put("owner", topic.owner())
                    .put("key", topic.key())
                    .put("compacted", topic.compacted())
                    .put("events", EventSchemas.of(topic.name())));
        }
        return new JsonObject()
                .put("audience", audience)
                .put("services", services)
                .put("topics", topics);
    }
}
