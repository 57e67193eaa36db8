package vn.cchc.kit.outbox;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// Keys `cchc.outbox.*`.
@ConfigMapping(prefix = "cchc.outbox")
public interface OutboxConfig {

    /// Whether this process relays at all (a process without it still writes facts).
    @WithDefault("true")
    boolean relay();

    /// Most rows published in one round.
    @WithDefault("500")
    int batch();

    /// Most bytes of payload read in one round, but for a single fact that is larger.
    @WithDefault("8M")
    MemorySize batchBytes();

    /// Rest after a round of several facts: while they come faster than rounds end, the next round gathers more of
    /// them, and each costs less. A fact that is committed meanwhile waits for the end of the rest.
    @WithDefault("2ms")
    Duration gather();

    /// How long the relay sleeps when nobody wakes it: only facts whose wake-up was lost wait this long.
    @WithDefault("1s")
    Duration poll();

    /// How long to wait after a failure, and between two attempts to become the one that relays.
    @WithDefault("500ms")
    Duration backOff();
}
