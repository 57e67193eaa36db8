package vn.cchc.plan.appendix.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.PlanFixture.planOf;
import static vn.cchc.plan.PlanFixture.task;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.plan.Api;
import vn.cchc.testkit.SuiteResources;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class AppendixExportIT {

    private String department = "";
    private String path = "";

    @BeforeEach
    void aDraft() {
        department = Api.department();
        String id = Api.id(Api.standing(department)
                .body(planOf(department)
                        .with("number", "118/KH-SGDĐT")
                        .with("signedOn", "2026-01-09")
                        .task(task("Văn phòng Sở", "Quý II/2026"))
                        .task(task("Phòng TCCB", "Trước ngày 30/5/2026"))
                        .body())
                .post("/api/v1/plans"));
        path = "/api/v1/plans/" + id + "/appendix";
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?format=xlsx", "?format=csv"})
    void whatIsGivenOutCanBePreviewedAgain(String format) {
        byte[] file = get(format).then().statusCode(200).extract().asByteArray();

        assertThat(Api.standing(department)
                        .contentType("application/octet-stream")
                        .body(file)
                        .post("/api/v1/plans/appendix-preview?issuerCode=" + department + "&yearFrom=2026")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList("tasks.deadlineText"))
                .containsExactly("Quý II/2026", "Trước ngày 30/5/2026");
    }

    @Test
    void aFileIsNamedByThePlansNumber() {
        assertThat(get("?format=CSV").getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"phu-luc-118-kh-sgddt.csv\"; "
                        + "filename*=UTF-8''Ph%E1%BB%A5-l%E1%BB%A5c-118-KH-SGD%C4%90T.csv");
        assertThat(get("?format=csv").getContentType()).startsWith("text/csv");
        assertThat(new String(get("?format=csv").asByteArray(), StandardCharsets.UTF_8))
                .startsWith("\ufeffSTT,Nội dung công việc,");
        assertThat(get("").getContentType()).contains("spreadsheetml.sheet");
    }

    @Test
    void whatAcceptNamesFirstIsGiven() {
        assertThat(Api.viewer(department).accept("text/csv").get(path).getContentType())
                .startsWith("text/csv");
    }

    /// The longest lists an import takes do not fit into one cell.
    @Test
    void listsLongerThanACellGoOnBelow() {
        List<String> products = IntStream.range(0, 90)
                .mapToObj(i -> "Báo cáo " + i + " " + "x".repeat(1900))
                .toList();
        String id = Api.id(Api.standing(department)
                .body(planOf(department)
                        .task(Map.of(
                                "area",
                                "STEERING",
                                "no",
                                "1",
                                "content",
                                "Rà soát",
                                "leads",
                                List.of("Văn phòng Sở"),
                                "products",
                                products,
                                "deadlineText",
                                "Quý I"))
                        .body())
                .post("/api/v1/plans"));

        for (String format : List.of("csv", "xlsx")) {
            byte[] file = Api.viewer(department)
                    .get("/api/v1/plans/" + id + "/appendix?format=" + format)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            assertThat(Api.standing(department)
                            .contentType("application/octet-stream")
                            .body(file)
                            .post("/api/v1/plans/appendix-preview?issuerCode=" + department + "&yearFrom=2026")
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath()
                            .getList("tasks[0].products"))
                    .isEqualTo(products);
        }
    }

    @Test
    void refusalsAreProblemsWhateverTheFileWouldBe() {
        assertProblemAt(get("?format=pdf").then(), 400, "request/wrong-type", "?format");
        assertProblem(
                Api.viewer(department)
                        .get("/api/v1/plans/" + UUID.randomUUID() + "/appendix")
                        .then(),
                404,
                "resource/unknown");
        assertProblem(Api.viewer(Api.department()).get(path).then(), 404, "resource/unknown");
    }

    private Response get(String query) {
        return Api.viewer(department).get(path + query);
    }
}
