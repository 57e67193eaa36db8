package vn.cchc.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/// Not alive once a listener had to stop: only a restart brings it back, and its events wait in Kafka until then.
@Default
@Liveness
@ApplicationScoped
class ListenerHealth implements HealthCheck {

    private final Set<String> failed = ConcurrentHashMap.newKeySet();

    void failed(String listener) {
        failed.add(listener);
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("listeners")
                .status(failed.isEmpty())
                .withData("stopped", String.join(", ", failed))
                .build();
    }
}
