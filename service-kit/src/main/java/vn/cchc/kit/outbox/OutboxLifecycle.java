package vn.cchc.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.fault.Checkpoint;

/// Runs the relay as long as the service runs. On shutdown the round under way is finished, so that a rolling restart
/// leaves no doubt.
@Liveness
@ApplicationScoped
class OutboxLifecycle implements HealthCheck {

    private final OutboxRelay relay;
    private final OutboxNotices notices;
    private final OutboxSignal signal;
    private final boolean enabled;
    private @Nullable Thread relaying;
    private @Nullable Thread listening;

    OutboxLifecycle(
            DataSource dataSource,
            OutboxSignal signal,
            OutboxConfig config,
            Checkpoint checkpoint,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.signal = signal;
        this.enabled = config.relay();
        this.relay = new OutboxRelay(
                dataSource, () -> OutboxProducer.open(bootstrapServers), signal, config, "/" + service, checkpoint);
        this.notices = new OutboxNotices(dataSource, signal);
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            signal.alsoWake(this::wakeElsewhere);
            relaying = Thread.ofPlatform().name("outbox-relay").daemon().start(relay);
            listening = Thread.ofPlatform().name("outbox-notices").daemon().start(notices);
        } else {
            signal.alsoWake(notices::send);
        }
    }

    private void wakeElsewhere() {
        if (!relay.relaying()) {
            notices.send();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        relay.close();
        notices.stop();
        if (relaying != null) {
            relaying.join(10_000);
        }
        if (listening != null) {
            listening.interrupt();
        }
    }

    /// Not alive when the relay's thread has ended for a reason it could not handle.
    @Override
    public HealthCheckResponse call() {
        boolean alive = !enabled || (relaying != null && relaying.isAlive());
        return HealthCheckResponse.named("outbox relay")
                .status(alive)
                .withData("relaying", relay.relaying())
                .build();
    }
}
