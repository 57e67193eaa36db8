package vn.cchc.gateway.compose;

import io.vertx.core.json.JsonObject;
import java.time.Duration;

/// What one service said when it was asked whether it is ready, and how long the answer took.
record ServiceHealth(String service, boolean up, Duration latency) {

    JsonObject toJson() {
        return new JsonObject()
                .put("name", service)
                .put("status", up ? "UP" : "DOWN")
                .put("latencyMs", Math.round(latency.toNanos() / 10_000.0) / 100.0);
    }
}
