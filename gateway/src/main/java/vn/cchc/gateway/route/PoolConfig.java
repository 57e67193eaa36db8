package vn.cchc.gateway.route;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// Connections to the services: kept alive and shared by all requests.
@ConfigMapping(prefix = "cchc.gateway.pool")
interface PoolConfig {

    /// Connections to one service.
    @WithDefault("256")
    int size();

    /// Requests that may wait for one of them; the next is refused at once.
    @WithDefault("1024")
    int queue();

    @WithDefault("2s")
    Duration connectTimeout();

    /// Shorter than the services' own idle time, so that a connection is not used while its service closes it.
    @WithDefault("60s")
    Duration keepAlive();
}
