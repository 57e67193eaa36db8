package vn.cchc.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cchc.launcher.suite.Api;

/// What the outside world gets at the one public door.
class EdgesE2E {

    private static final List<String> COLLECTIONS = List.of(
            "/api/v1/plans",
            "/api/v1/agencies",
            "/api/v1/assignments",
            "/api/v1/indicators",
            "/api/v1/assessments",
            "/api/v1/reports");

    private final TheSuite suite = TheSuite.get();

    @Test
    void everyCollectionNeedsAGenuineToken() {
        String genuine = suite.token("hanoi.viewer");
        String[] parts = genuine.split("\\.");
        for (String path : COLLECTIONS) {
            for (String token : List.of("", "nonsense", parts[0] + "." + parts[1] + ".", genuine + "x")) {
                Api.Answer answer = suite.withToken(token).call("GET", path, BodyPublishers.noBody(), Map.of());
                assertThat(answer.status()).as("%s with %s", path, token).isEqualTo(401);
                assertThat(answer.json().path("type").asText()).isNotEmpty();
            }
            assertThat(suite.withToken(genuine)
                            .call("GET", path, BodyPublishers.noBody(), Map.of())
                            .status())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    @Test
    void anotherCitysPlansDoNotExistForYou() {
        Api hanoi = suite.person("hanoi.standing");
        Api haiphong = suite.person("haiphong.standing");
        String plan = hanoi.list("/api/v1/plans?agencyCode=Z01.05")
                .getFirst()
                .path("id")
                .asText();
        for (String path : List.of(
                "/api/v1/plans/" + plan,
                "/api/v1/plans/" + plan + "/tasks",
                "/api/v1/assignments/"
                        + hanoi.list("/api/v1/assignments?planId=" + plan)
                                .getFirst()
                                .path("id")
                                .asText(),
                "/api/v1/reports/"
                        + hanoi.list("/api/v1/reports?agencyCode=Z01.05")
                                .getFirst()
                                .path("id")
                                .asText())) {
            assertThat(haiphong.call("GET", path, BodyPublishers.noBody(), Map.of())
                            .status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(haiphong.list("/api/v1/assignments?planId=" + plan)).isEmpty();
        assertThat(haiphong.list("/api/v1/assessments?planId=" + plan)).isEmpty();
    }

    @Test
    void aDossierSystemPushesForItsOwnCityOnly() {
        String row = """
                [{"agencyCode":"Z01.05","procedureCode":"1.990001","window":{"from":"2026-01-15","to":"2026-02-14"},
                "dataAsOf":"2026-02-14","revision":9,"provisional":false,"metrics":{}}]""";
        Api.Answer answer = suite.client("dossier-system-hai-phong")
                .call(
                        "POST",
                        "/api/v1/dossier-metrics",
                        BodyPublishers.ofString(row),
                        Map.of("Content-Type", "application/json"));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().at("/errors/0/pointer").asText()).endsWith("/agencyCode");
    }

    @Test
    void theHealthOfTheWholeAndThePortalNeedNoToken() {
        Api nobody = suite.withToken("");
        assertThat(nobody.call("GET", "/health", BodyPublishers.noBody(), Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(nobody.call("GET", "/", BodyPublishers.noBody(), Map.of()).status())
                .isEqualTo(200);
        for (String service : List.of("plan", "task", "kpi", "report")) {
            assertThat(nobody.call("GET", "/openapi/" + service + "-service", BodyPublishers.noBody(), Map.of())
                            .status())
                    .as(service)
                    .isEqualTo(200);
        }
    }
}
