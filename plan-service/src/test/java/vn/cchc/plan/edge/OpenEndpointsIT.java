package vn.cchc.plan.edge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.json.EventJson;
import vn.cchc.testkit.SuiteResources;

/// Every endpoint of the service, asked by nobody in particular.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class OpenEndpointsIT {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    /// @param contentType one that it takes
    private record Endpoint(String method, String path, String contentType) {

        int answerWithoutToken() {
            return given().contentType(contentType)
                    .request(method, path.replaceAll("\\{[^}]+}", "0190a8c2-0000-7000-8000-000000000000"))
                    .statusCode();
        }
    }

    @Test
    void onlyThePublicReadIsOpen() throws Exception {
        Set<String> open = new TreeSet<>();
        List<Endpoint> endpoints = endpoints();

        for (Endpoint endpoint : endpoints) {
            if (endpoint.answerWithoutToken() != 401) {
                open.add(endpoint.method() + " " + endpoint.path());
            }
        }

        assertThat(endpoints).hasSizeGreaterThan(20);
        assertThat(open).isNotEmpty().allMatch(endpoint -> endpoint.startsWith("get /api/v1/public/"));
    }

    @Test
    void whatIsPublicIsOnlyRead() throws Exception {
        assertThat(endpoints())
                .filteredOn(endpoint -> endpoint.path().startsWith("/api/v1/public/"))
                .isNotEmpty()
                .allMatch(endpoint -> endpoint.method().equals("get"));
    }

    private static List<Endpoint> endpoints() throws Exception {
        JsonNode paths = EventJson.tree(given().get("/q/openapi?format=json").asByteArray())
                .get("paths");
        List<Endpoint> endpoints = new ArrayList<>();
        for (var path : paths.properties()) {
            for (var operation : path.getValue().properties()) {
                if (METHODS.contains(operation.getKey())) {
                    var contents =
                            operation.getValue().at("/requestBody/content").fieldNames();
                    String type = contents.hasNext() ? contents.next() : "application/json";
                    endpoints.add(new Endpoint(operation.getKey(), path.getKey(), type));
                }
            }
        }
        return endpoints;
    }
}
