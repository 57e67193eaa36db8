package vn.cchc.gateway.edge;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// Limits of the door.
@ConfigMapping(prefix = "cchc.gateway.edge")
public interface EdgeConfig {

    /// The longest path and query.
    @WithDefault("4000")
    MemorySize addressLimit();

    /// Names and values of all headers together.
    @WithDefault("16K")
    MemorySize headLimit();

    /// The longest request body that is passed on, declared or counted while it streams.
    @WithDefault("256M")
    MemorySize bodyLimit();

    /// How long neither side may be silent while a request is under way.
    @WithDefault("60s")
    Duration silenceLimit();

    /// Of one client (subject and client id of its token), per replica of the gateway.
    @WithDefault("1000")
    int requestsPerSecond();

    /// How many requests a client may send at once after a pause.
    @WithDefault("2000")
    int burst();

    /// Of one network address, for the portal and its descriptions.
    @WithDefault("100")
    int publicRequestsPerSecond();

    /// Of one network address, for the API that is open to everybody.
    @WithDefault("20")
    int anonymousRequestsPerSecond();

    /// How many of these requests an address may send at once after a pause.
    @WithDefault("100")
    int anonymousBurst();

    /// What a client is told to wait when a service is down.
    @WithDefault("5s")
    Duration retryAfter();
}
