package vn.cchc.plan.appendix.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.plan.Api;
import vn.cchc.plan.PlanFixture;
import vn.cchc.plan.appendix.OfficeFiles;
import vn.cchc.testkit.SuiteResources;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class AppendixPreviewIT {

    private static final String PATH = "/api/v1/plans/appendix-preview";
    private static final List<List<String>> APPENDIX = List.of(
            List.of("PHỤ LỤC NHIỆM VỤ", "→", "→", "→", "→"),
            List.of("STT", "Nội dung công việc", "Sản phẩm", "Đơn vị chủ trì", "Thời gian"),
            List.of("I", "Cải cách thể chế", "→", "→", "→"),
            List.of("1", "Rà soát văn bản", "- Báo cáo\n- Danh mục", "Văn phòng Sở", "Quý II/2026"),
            List.of("2", "<script>alert(1)</script> kiểm tra", "Biên bản", "Phòng không ai biết", "khi nào tiện"));

    private String department = "";

    @BeforeEach
    void aDepartment() {
        department = Api.department();
    }

    @Test
    void aDocumentIsReadRowByRowWithItsDoubts() {
        preview(OfficeFiles.docx(APPENDIX))
                .statusCode(200)
                .body("counts.TASK", equalTo(2))
                .body("rows[3].doubts", empty())
                .body("toCheck", equalTo(1))
                .body("rows.kind", contains("BEFORE_TABLE", "HEADER", "SECTION", "TASK", "TASK"))
                .body("rows[3].deadline", equalTo("Quý II/2026"))
                .body("rows[3].confidence", equalTo(100))
                .body("rows[4].doubts.code", contains("DEADLINE_UNREAD", "UNIT_UNKNOWN"))
                .body("rows[4].doubts.message", hasItem(containsString("registry")))
                .body("tasks[0].products", contains("Báo cáo", "Danh mục"))
                .body("tasks[0].area", equalTo("INSTITUTION"))
                .body("tasks[1].content", equalTo("<script>alert(1)</script> kiểm tra"));
    }

    @Test
    void whatWasReadCanBeImportedAsItIs() {
        List<Map<String, Object>> tasks =
                preview(OfficeFiles.docx(APPENDIX)).extract().jsonPath().getList("tasks");

        Api.standing(department)
                .body(PlanFixture.planOf(department).with("tasks", tasks).body())
                .post("/api/v1/plans")
                .then()
                .statusCode(201)
                .body("tasks", equalTo(2))
                .body("deadlinesTyped", equalTo(1));
    }

    @Test
    void sentencesThatMaySetTargetsComeAsCandidates() {
        preview(OfficeFiles.prose("I. Cải cách thủ tục hành chính", "Phấn đấu đạt tối thiểu 85,5% hồ sơ trực tuyến."))
                .statusCode(200)
                .body("rows", empty())
                .body("tasks", empty())
                .body("targets[0].text", equalTo("Phấn đấu đạt tối thiểu 85,5% hồ sơ trực tuyến."))
                .body("targets[0].section", equalTo("I. Cải cách thủ tục hành chính"))
                .body("targets[0].area", equalTo("PROCEDURE"))
                .body("targets[0].operator", equalTo("GE"))
                .body("targets[0].value", equalTo(85.5f))
                .body("targets[0].unit", equalTo("%"))
                .body("targets[0].strength", equalTo("STRIVE"))
                .body("targets[0].confidence", equalTo(100));
        assertProblem(preview(OfficeFiles.prose("Không có gì ở đây.")), 422, "appendix/no-header");
    }

    @Test
    void sheetsAndTextAreReadAlike() {
        List<List<String>> rows = APPENDIX.stream()
                .map(row ->
                        row.stream().map(cell -> cell.equals("→") ? "" : cell).toList())
                .toList();
        String csv = String.join(
                "\n",
                rows.stream()
                        .map(row -> "\"" + String.join("\";\"", row) + "\"")
                        .toList());
        String read = preview(OfficeFiles.docx(APPENDIX)).extract().jsonPath().getString("tasks");

        assertThat(preview(OfficeFiles.xlsx(rows, "A1:E1", "B3:E3"))
                        .extract()
                        .jsonPath()
                        .getString("tasks"))
                .isEqualTo(read);
        assertThat(preview(csv.getBytes(StandardCharsets.UTF_8))
                        .extract()
                        .jsonPath()
                        .getString("tasks"))
                .isEqualTo(read);
    }

    @Test
    void whatCannotBeReadIsRefusedInTheCallersLanguage() {
        assertProblem(preview("%PDF-1.7".getBytes(StandardCharsets.UTF_8)), 415, "appendix/unknown-kind");
        assertProblem(preview("a,b\nc,d".getBytes(StandardCharsets.UTF_8)), 422, "appendix/no-header");
        assertProblem(
                        preview(OfficeFiles.with(OfficeFiles.xlsx(APPENDIX), "xl/worksheets/sheet1.xml", 1 << 20)),
                        422,
                        "appendix/bomb")
                .body("title", containsString("Unpacked"));
        assertProblem(preview(new byte[21_000_000]), 413, "appendix/too-large");
        file().header("Accept-Language", "vi")
                .body(new byte[] {0, 1, 2})
                .post(PATH + "?issuerCode=" + department + "&yearFrom=2026")
                .then()
                .statusCode(415)
                .body("title", equalTo("Tệp không phải văn bản UTF-8"));
    }

    @ParameterizedTest
    @CsvSource({
        "yearFrom=2026, ?issuerCode",
        "issuerCode=Z99, ?yearFrom",
        "issuerCode=Z99&yearFrom=26, ?yearFrom",
        "issuerCode=Z99&yearFrom=2026&yearTo=2025, ?yearTo"
    })
    void thePlanItBelongsToIsNamed(String query, String pointer) {
        assertProblemAt(
                file().body("STT,Nội dung".getBytes(StandardCharsets.UTF_8))
                        .post(PATH + "?" + query)
                        .then(),
                400,
                "request/wrong-type",
                pointer);
    }

    @Test
    void onlyForOnesOwnAgency() {
        String other = Api.department();
        assertProblem(
                file().body(new byte[1])
                        .post(PATH + "?issuerCode=" + other + "&yearFrom=2026")
                        .then(),
                403,
                "security/other-agency");
        assertProblemAt(
                file().body(new byte[1])
                        .post(PATH + "?issuerCode=Q77&yearFrom=2026")
                        .then(),
                422,
                "plan/issuer-unknown",
                "?issuerCode");
        Api.viewer(department)
                .contentType("application/octet-stream")
                .body(new byte[1])
                .post(PATH + "?issuerCode=" + department + "&yearFrom=2026")
                .then()
                .statusCode(403);
    }

    private ValidatableResponse preview(byte[] file) {
        return file().body(file)
                .post(PATH + "?issuerCode=" + department + "&yearFrom=2026")
                .then();
    }

    private RequestSpecification file() {
        return Api.standing(department).contentType("application/octet-stream");
    }
}
