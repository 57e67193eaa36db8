package vn.cchc.gateway.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuiteHealthTest {

    private static final ServiceHealth UP = new ServiceHealth("plan", true, Duration.ofNanos(3_456_789));
    private static final ServiceHealth DOWN = new ServiceHealth("task", false, Duration.ofSeconds(2));

    @Test
    void theWholeIsUpWhenEveryServiceIs() {
        assertThat(new SuiteHealth(List.of(UP, UP), Instant.EPOCH).up()).isTrue();
        assertThat(new SuiteHealth(List.of(UP, DOWN), Instant.EPOCH).up()).isFalse();
    }

    @Test
    void itIsToldWithLatenciesInMilliseconds() {
        assertThat(new SuiteHealth(List.of(UP, DOWN), Instant.EPOCH).toJson()).isEqualTo(new JsonObject("""
                        {"status": "DOWN", "checkedAt": "1970-01-01T00:00:00Z", "services": [
                          {"name": "plan", "status": "UP", "latencyMs": 3.46},
                          {"name": "task", "status": "DOWN", "latencyMs": 2000.0}]}"""));
    }
}
