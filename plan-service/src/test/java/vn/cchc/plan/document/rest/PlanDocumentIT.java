package vn.cchc.plan.document.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.cchc.plan.PlanFixture.planOf;
import static vn.cchc.plan.PlanFixture.target;
import static vn.cchc.plan.PlanFixture.task;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.plan.Api;
import vn.cchc.testkit.SuiteResources;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class PlanDocumentIT {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private String department = "";
    private String id = "";

    @BeforeEach
    void aDraft() {
        department = Api.department();
        id = Api.id(Api.standing(department)
                .body(planOf(department)
                        .with("number", "118/KH-SGDĐT")
                        .with("signedOn", "2026-01-09")
                        .with("superiorPlanNumbers", List.of("600/QĐ-UBND"))
                        .with(
                                "legalBases",
                                List.of(Map.of(
                                        "type",
                                        "Nghị quyết",
                                        "number",
                                        "76/NQ-CP",
                                        "signedOn",
                                        "2021-07-15",
                                        "issuer",
                                        "Chính phủ")))
                        .task(Map.of("area", "STEERING", "no", "1", "group", true, "content", "Công tác kiểm tra"))
                        .task(with(task("Văn phòng Sở", "Quý II/2026"), "parent", 1))
                        .task(with(task("UBND xã, phường", "Trước ngày 30/5/2026"), "section", "II. Thể chế"))
                        .target(target("T-01", 85))
                        .target(with(with(target("T-02", 90), "stretchValue", 95.5), "sameAs", "T-01"))
                        .body())
                .post("/api/v1/plans"));
    }

    private static Map<String, Object> with(Map<String, Object> row, String field, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(row);
        more.put(field, value);
        return more;
    }

    /// Everything but where it belongs goes round, so that whoever takes a plan over begins with all of it.
    @Test
    void whatIsGivenOutAsDataCanBeImportedByAnotherIssuer() {
        Map<String, Object> first = get("").then()
                .statusCode(200)
                .contentType("application/json")
                .body("issuerCode", equalTo(department))
                .body("number", equalTo("118/KH-SGDĐT"))
                .extract()
                .jsonPath()
                .getMap("");
        String other = Api.department();
        Map<String, Object> moved = with(with(first, "issuerCode", other), "number", "7/KH-SGDĐT");

        String copy = Api.id(Api.standing(other).body(moved).post("/api/v1/plans"));

        JsonPath second = Api.viewer(other)
                .get("/api/v1/plans/" + copy + "/document")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(second.getMap("")).isEqualTo(moved);
        assertThat(second.getList("tasks")).hasSize(3);
        assertThat(second.getList("targets")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?format=docx", "?format=DOCX"})
    void theDocumentIsReadBackByThePreview(String format) {
        byte[] file =
                get(format).then().statusCode(200).contentType(DOCX).extract().asByteArray();

        assertThat(Api.standing(department)
                        .contentType("application/octet-stream")
                        .body(file)
                        .post("/api/v1/plans/appendix-preview?issuerCode=" + department + "&yearFrom=2026")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList("tasks.findAll { it.deadlineText != null }.deadlineText"))
                .containsExactly("Quý II/2026", "Trước ngày 30/5/2026");
    }

    @Test
    void acceptChoosesTheFormUnlessTheQueryDoes() {
        String path = "/api/v1/plans/" + id + "/document";

        Api.viewer(department).accept(DOCX).get(path).then().contentType(DOCX).header("Vary", containsString("Accept"));
        Api.viewer(department).accept("*/*").get(path).then().contentType("application/json");
        Api.viewer(department)
                .accept("application/json;q=0.5, " + DOCX)
                .get(path)
                .then()
                .contentType(DOCX);
        Api.viewer(department)
                .accept("text/html, */*;q=0.8")
                .get(path + "?format=docx")
                .then()
                .contentType(DOCX);
        assertProblem(Api.viewer(department).accept("text/html").get(path).then(), 406, "http/406");
    }

    @Test
    void aFileIsNamedByThePlansNumber() {
        assertThat(get("?format=docx").getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"ke-hoach-118-kh-sgddt.docx\"; "
                        + "filename*=UTF-8''K%E1%BA%BF-ho%E1%BA%A1ch-118-KH-SGD%C4%90T.docx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "json"})
    void anUnchangedPlanIsNotSentAgain(String format) {
        String tag = get("?format=" + format).getHeader("ETag");

        Api.viewer(department)
                .header("If-None-Match", tag)
                .get("/api/v1/plans/" + id + "/document?format=" + format)
                .then()
                .statusCode(304)
                .header("ETag", tag);
        Api.admin()
                .header("If-Match", "\"1\"")
                .body(Map.of("name", "Sở Giáo dục mới", "kind", "DEPARTMENT", "parentCode", department.substring(0, 3)))
                .put("/api/v1/agencies/" + department)
                .then()
                .statusCode(200);

        assertThat(get("?format=" + format).getHeader("ETag").equals(tag))
                .as("the issuer's name is printed, and no part of the data")
                .isEqualTo(format.equals("json"));
    }

    @Test
    void whatTheCallerDoesNotSeeIsNotThere() {
        assertProblemAt(get("?format=pdf").then(), 400, "request/wrong-type", "?format");
        assertProblem(
                Api.viewer(department)
                        .get("/api/v1/plans/" + UUID.randomUUID() + "/document")
                        .then(),
                404,
                "resource/unknown");
        assertProblem(
                Api.viewer(Api.department())
                        .get("/api/v1/plans/" + id + "/document?format=docx")
                        .then(),
                404,
                "resource/unknown");
    }

    private Response get(String query) {
        return Api.viewer(department).get("/api/v1/plans/" + id + "/document" + query);
    }
}
