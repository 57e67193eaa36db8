package vn.cchc.gateway.compose;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;

/// The health of the whole at a moment: up when every service is.
record SuiteHealth(List<ServiceHealth> services, Instant checkedAt) {

    SuiteHealth {
        services = List.copyOf(services);
    }

    boolean up() {
        return services.stream().allMatch(ServiceHealth::up);
    }

    JsonObject toJson() {
        JsonArray each = new JsonArray();
        services.forEach(service -> each.add(service.toJson()));
        return new JsonObject()
                .put("status", up() ? "UP" : "DOWN")
                .put("checkedAt", checkedAt.toString())
                .put("services", each);
    }
}
