package vn.cchc.gateway.compose;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How the health of the whole is asked for.
@ConfigMapping(prefix = "cchc.gateway.health")
interface HealthConfig {

    /// A service that has not answered by then counts as down.
    @WithDefault("2s")
    Duration timeout();

    /// Within this time every asker gets the same answer.
    @WithDefault("1s")
    Duration cache();
}
