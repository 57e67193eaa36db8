package vn.cchc.gateway.route;

import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Duration;
import java.util.Set;

/// A service behind the door: `key` in the configuration, `name()` to the world.
///
/// @param patience how long an answer to what was sent to it may be waited for, when longer than silence else may be
public record Service(String key, URI url, Set<String> routes, Duration patience) {

    public Service {
        routes = Set.copyOf(routes);
        if (url.getHost() == null || !Set.of("http", "https").contains(url.getScheme())) {
            throw new IllegalArgumentException(
                    "cchc.gateway.services." + key + ".url must be http(s)://host:port, not " + url);
        }
    }

    public String name() {
        return key + "-service";
    }

    /// Options of a request to this service; a fresh copy, method and path are still to be set.
    public RequestOptions target() {
        boolean tls = url.getScheme().equals("https");
        return new RequestOptions()
                .setHost(url.getHost())
                .setPort(url.getPort() > 0 ? url.getPort() : tls ? 443 : 80)
                .setSsl(tls);
    }
}
