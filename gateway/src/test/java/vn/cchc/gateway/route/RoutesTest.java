package vn.cchc.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoutesTest {

    private static final Service PLAN = service("plan", "plans", "agencies");
    private static final Service TASK = service("task", "assignments");

    @Test
    void theFirstSegmentDecides() {
        Routes routes = new Routes(List.of(PLAN, TASK));

        assertThat(routes.serving("/api/v1/plans")).contains(PLAN);
        assertThat(routes.serving("/api/v1/plans/")).contains(PLAN);
        assertThat(routes.serving("/api/v1/agencies/Z01/assignments")).contains(PLAN);
        assertThat(routes.serving("/api/v1/assignments/7")).contains(TASK);
    }

    @Test
    void nothingElseIsARoute() {
        Routes routes = new Routes(List.of(PLAN, TASK));

        assertThat(routes.serving("/api/v1/plan")).isEmpty();
        assertThat(routes.serving("/api/v1/")).isEmpty();
        assertThat(routes.serving("/api/v1")).isEmpty();
        assertThat(routes.serving("/api/v2/plans")).isEmpty();
        assertThat(routes.serving("/plans")).isEmpty();
    }

    @Test
    void twoServicesCannotClaimOneSegment() {
        assertThatThrownBy(() -> new Routes(List.of(PLAN, service("other", "plans"))))
                .hasMessageContaining("'plans'")
                .hasMessageContaining("other-service")
                .hasMessageContaining("plan-service");
    }

    @Test
    void anAddressThatIsNoneStopsTheStart() {
        assertThatThrownBy(() -> new Service("plan", URI.create("plan-service:8081"), Set.of("plans"), Duration.ZERO))
                .hasMessageContaining("cchc.gateway.services.plan.url");
    }

    private static Service service(String name, String... segments) {
        return new Service(name, URI.create("http://localhost:8081"), Set.of(segments), Duration.ZERO);
    }
}
