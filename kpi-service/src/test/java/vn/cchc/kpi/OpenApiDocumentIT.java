package vn.cchc.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.calendar.PeriodCode;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.json.EventJson;
import vn.cchc.kpi.assessment.domain.Status;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;

/// What the document says of this interface is so.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class OpenApiDocumentIT {

    private Facts facts;
    private KpiApi api;
    private JsonNode document;

    @BeforeEach
    void theDocumentIsRead() {
        TestClock.instance().setTo(LocalDate.of(2026, 11, 22));
        facts = Facts.newCorner();
        api = new KpiApi(facts.department);
        api.awaitAgency(facts.division);
        document = EventJson.tree(api.as(Role.VIEWER)
                .get("/q/openapi?format=json")
                .then()
                .extract()
                .asString());
    }

    private JsonNode operation(String method, String path) {
        return document.path("paths").path("/api/v1/" + path).path(method);
    }

    @ParameterizedTest
    @ValueSource(strings = {"measurements", "measurements/sets", "measurements/surveys", "measurements/indices"})
    void theExampleOfABodyIsTaken(String path) {
        JsonNode examples = operation("post", path).at("/requestBody/content/application~1json/examples");
        assertThat(examples).hasSize(1);
        JsonNode value = examples.elements().next().path("value");
        String body = value.isTextual() ? value.asText() : value.toString();
        api.as(Role.STANDING_OFFICER)
                .contentType("application/json")
                .body(body.replaceFirst("Z0[12](\\.05)?", facts.division))
                .post("/api/v1/" + path)
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "post, indicators",
        "put, indicators/{code}/draft",
        "post, indicators/{code}/trials",
        "post, indicators/{code}/applications",
        "put, assessments/thresholds/{planId}/{targetCode}"
    })
    void aBodyHasAnExample(String method, String path) {
        assertThat(operation(method, path).at("/requestBody/content/application~1json/examples"))
                .isNotEmpty();
    }

    @Test
    void whatAFilterMayBeIsEnumerated() {
        assertThat(values("assessments", "status")).containsExactly(names(Status.values()));
        assertThat(values("assessments", "period")).containsExactly("Q1", "H1", "Q3", "YEAR", "H2");
        assertThat(values("indicators/{code}/figures", "period"))
                .containsExactlyInAnyOrder(List.of(PeriodCode.values()).stream()
                        .filter(code -> code != PeriodCode.MONTH)
                        .map(Enum::name)
                        .toArray(String[]::new));
        assertThat(values("indicators/{code}/rankings", "compare")).containsExactly("previous", "year_before", "both");
        assertThat(values("measurements/surveys", "survey")).hasSize(4);
        assertThat(values("measurements/indices", "index")).hasSize(6);
    }

    private List<String> values(String path, String parameter) {
        for (JsonNode one : operation("get", path).path("parameters")) {
            if (one.path("name").asText().equals(parameter)) {
                JsonNode schema = one.path("schema");
                JsonNode said = schema.has("$ref")
                        ? document.at(schema.path("$ref").asText().substring(1))
                        : schema;
                List<String> values = new ArrayList<>();
                said.path("enum").forEach(value -> values.add(value.asText()));
                return values;
            }
        }
        return List.of();
    }

    private static String[] names(Enum<?>[] constants) {
        return List.of(constants).stream().map(Enum::name).toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource({
        "get, assessments/{id}/what-if, 404",
        "post, assessments/{id}/what-if, 404",
        "delete, assessments/{id}/override, 403",
        "delete, assessments/{id}/override, 404",
        "get, assessments/{id}, 404",
        "get, measurements/{id}, 404",
        "get, indicators/{code}/rankings, 404"
    })
    void aRefusalThatIsGivenIsDescribed(String method, String path, String status) {
        assertThat(operation(method, path)
                        .path("responses")
                        .path(status)
                        .path("description")
                        .asText())
                .isNotIn("", "Not Allowed", "Not Found");
    }
}
