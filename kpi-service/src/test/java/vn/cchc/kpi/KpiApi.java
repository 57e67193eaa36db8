package vn.cchc.kpi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Role;
import vn.cchc.testkit.Tokens;

/// The service's REST interface as callers of one agency use it.
public final class KpiApi {

    public static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String agency;
    private final String client;

    public KpiApi(String agency) {
        this(agency, "dossier-system");
    }

    /// @param client the system the callers use: the source of what they push
    public KpiApi(String agency, String client) {
        this.agency = agency;
        this.client = client;
    }

    public String client() {
        return client;
    }

    public RequestSpecification as(String role) {
        return given().auth()
                .oauth2(Tokens.as("can-bo")
                        .role(role)
                        .agency(agency)
                        .client(client)
                        .sign());
    }

    public ValidatableResponse push(DossierRowJson... rows) {
        return push("", rows);
    }

    public ValidatableResponse push(String query, DossierRowJson... rows) {
        String body = Arrays.stream(rows).map(DossierRowJson::toString).collect(Collectors.joining(",", "[", "]"));
        return as(Role.SYSTEM)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/dossier-metrics" + query)
                .then();
    }

    public ValidatableResponse pushLines(String query, String lines) {
        return as(Role.SYSTEM)
                .contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/dossier-metrics" + query)
                .then();
    }

    public ValidatableResponse pushCsv(String query, String file) {
        return as(Role.SYSTEM)
                .contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/dossier-metrics" + query)
                .then();
    }

    public ValidatableResponse measure(String metric, String from, String to, long value, int revision) {
        return measure(measurement(agency, metric, from, to, value, revision));
    }

    public ValidatableResponse measure(String body) {
        return as(Role.STANDING_OFFICER)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/measurements")
                .then();
    }

    public static String measurement(String agency, String metric, String from, String to, long value, int revision) {
        return """
                {"agencyCode": "%s", "metric": "%s", "window": {"from": "%s", "to": "%s"}, "value": %d,
                 "dataAsOf": "%s", "provisional": false, "revision": %d,
                 "evidence": [{"kind": "REPORT", "documentNumber": "12/BC-MH"}]}""".formatted(agency, metric, from, to, value, to, revision);
    }

    /// The assessment of a target in a period; its `numerator`, `denominator`, `status` and so on.
    public Map<String, Object> assessment(UUID plan, String target, String period, int year) {
        JsonPath page = as(Role.VIEWER)
                .queryParams(Map.of("planId", plan, "targetCode", target, "period", period, "year", year))
                .get("/api/v1/assessments")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return page.getList("items").isEmpty() ? Map.of() : page.getMap("items[0]");
    }

    public Map<String, Object> assessment(UUID plan, String target, String period) {
        return assessment(plan, target, period, 2026);
    }

    /// Waits until the assessment has these figures.
    public Map<String, Object> awaitFigures(
            UUID plan,
            String target,
            String period,
            String status,
            @Nullable Integer numerator,
            @Nullable Integer denominator) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).untilAsserted(() -> {
            Map<String, Object> found = assessment(plan, target, period);
            assertThat(found.get("status")).as("%s", found).isEqualTo(status);
            assertThat(found.get("numerator")).isEqualTo(numerator);
            assertThat(found.get("denominator")).isEqualTo(denominator);
        });
        return assessment(plan, target, period);
    }

    /// Waits until the assessment of a year's period has this status.
    public void awaitFigures(UUID plan, String target, String period, int year, String status) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(
                        () -> assertThat(assessment(plan, target, period, year).get("status"))
                                .isEqualTo(status));
    }

    /// Waits until the agency is known here.
    public void awaitAgency(String code) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> pushLines("?dryRun=true", DossierRowJson.of(code).toString())
                                .statusCode(200));
    }
}
