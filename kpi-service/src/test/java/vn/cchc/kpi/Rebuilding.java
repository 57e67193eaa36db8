package vn.cchc.kpi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import vn.cchc.kit.identity.Role;
import vn.cchc.testkit.Tokens;

/// The rebuild as an administrator asks for it: the oracle of what is kept incrementally.
public final class Rebuilding {

    private final String agency;

    /// Confined to the agency and those below it.
    public Rebuilding(String agency) {
        this.agency = agency;
    }

    /// Nothing that is kept differs from what the stored facts say.
    public void requireNoDifference() {
        JsonPath found = compare();
        assertThat(found.getList("found.differing", Integer.class))
                .as("%s", found.prettify())
                .containsOnly(0)
                .hasSize(3);
        assertThat(found.getList("found.keptDigest")).isEqualTo(found.getList("found.rebuiltDigest"));
    }

    public JsonPath compare() {
        return finished(start(true));
    }

    public JsonPath mend() {
        return finished(start(false));
    }

    /// Started as soon as no other one runs.
    private Response start(boolean dryRun) {
        return await().atMost(KpiApi.PATIENCE)
                .until(
                        () -> as(Role.ADMIN)
                                .contentType("application/json")
                                .body("{\"agencyCode\": \"%s\", \"dryRun\": %s}".formatted(agency, dryRun))
                                .post("/api/v1/rebuilds"),
                        answer -> answer.statusCode() == 202);
    }

    private static JsonPath finished(Response started) {
        String location = started.header("Location");
        JsonPath found = await().atMost(KpiApi.PATIENCE)
                .until(() -> as(Role.ADMIN).get(location).jsonPath(), state -> !"RUNNING".equals(state.get("state")));
        assertThat(found.getString("state")).as("%s", found.prettify()).isEqualTo("DONE");
        return found;
    }

    public static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.as("van-hanh").role(role).sign());
    }
}
