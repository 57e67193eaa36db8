package vn.cchc.plan.appendix.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.Api;
import vn.cchc.plan.PlanFixture;
import vn.cchc.plan.appendix.OfficeFiles;
import vn.cchc.testkit.SuiteResources;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class AppendixImportIT {

    private static final List<List<String>> APPENDIX = List.of(
            List.of("PHỤ LỤC NHIỆM VỤ", "→", "→", "→", "→"),
            List.of("STT", "Nội dung công việc", "Sản phẩm", "Đơn vị chủ trì", "Thời gian"),
            List.of("I", "Cải cách thể chế", "→", "→", "→"),
            List.of("1", "Rà soát văn bản", "- Báo cáo\n- Danh mục", "Văn phòng Sở", "Quý II/2026"),
            List.of("2", "<script>alert(1)</script> kiểm tra", "Biên bản", "Phòng không ai biết", "khi nào tiện"),
            List.of("", "", "", "", ""));

    private String department = "";
    private String plan = "";

    @BeforeEach
    void anEmptyDraft() {
        department = Api.department();
        plan = "/api/v1/plans/"
                + Api.id(Api.standing(department)
                        .body(PlanFixture.planOf(department).body())
                        .post("/api/v1/plans"));
    }

    @Test
    void everyRowOfTheFileIsKeptWithHowItWasRead() {
        send(1, "", OfficeFiles.docx(APPENDIX))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("counts.TASK", equalTo(2))
                .body("tasks", equalTo(2))
                .body("rowsToConfirm", equalTo(1))
                .body("sha256", not(nullValue()))
                .body("findings.code", hasItem("ROW_UNCONFIRMED"));

        rows("").header("ETag", "\"2\"")
                .body("items.kind", contains("BEFORE_TABLE", "HEADER", "SECTION", "TASK", "TASK", "BLANK"))
                .body("items.position", contains(1, 2, 3, 4, 5, 6))
                .body("items[3].cells[2]", equalTo("- Báo cáo\n- Danh mục"))
                .body("items[2].cells", contains("I", "Cải cách thể chế", "", "", ""))
                .body("items[3].task.ordinal", equalTo(1))
                .body("items[3].deadline", equalTo("Quý II/2026"))
                .body("items[4].doubts.code", contains("DEADLINE_UNREAD", "UNIT_UNKNOWN"))
                .body("items[4].doubts.message", hasItem(containsString("registry")));
        rows("?toConfirm=true").body("items.position", contains(5));
        rows("?kind=header").body("items.position", contains(2));
        rows("?limit=2").body("items", hasSize(2)).body("next", notNullValue());
        Api.viewer(department)
                .get(plan + "/tasks")
                .then()
                .body("items.section", contains("I. Cải cách thể chế", "I. Cải cách thể chế"))
                .body("items.area", contains("INSTITUTION", "INSTITUTION"))
                .body("items.deadline.dueOn[0]", equalTo("2026-06-30"));
    }

    @Test
    void doubtsAreWordedInTheCallersLanguage() {
        send(1, "", OfficeFiles.docx(APPENDIX)).statusCode(200);

        Api.viewer(department)
                .header("Accept-Language", "vi")
                .get(plan + "/appendix/rows?toConfirm=true")
                .then()
                .body("items[0].doubts.message", hasItem("Có đơn vị chưa được đăng ký với tên này"));
    }

    @Test
    void aDraftWithTasksWantsToKnowWhatBecomesOfThem() {
        send(1, "", OfficeFiles.docx(APPENDIX)).statusCode(200);

        assertProblemAt(send(2, "", OfficeFiles.docx(APPENDIX)), 409, "appendix/draft-has-tasks", "?mode");
        send(2, "?mode=append", OfficeFiles.docx(APPENDIX)).statusCode(200).body("firstPosition", equalTo(7));
        Api.viewer(department).get(plan + "/tasks").then().body("items.ordinal", contains(1, 2, 3, 4));
        rows("").body("items", hasSize(12)).body("items[9].task.ordinal", equalTo(3));
        send(3, "?mode=replace", OfficeFiles.docx(APPENDIX)).statusCode(200).body("firstPosition", equalTo(13));
        Api.viewer(department).get(plan + "/tasks").then().body("items.ordinal", contains(1, 2));
        rows("").body("items", hasSize(6)).body("items[0].position", equalTo(13));
        assertProblemAt(send(4, "?mode=perhaps", OfficeFiles.docx(APPENDIX)), 400, "request/wrong-type", "?mode");
    }

    @Test
    void aDoubtfulRowBlocksTheActivationUntilAPersonConfirmsIt() {
        send(1, "", OfficeFiles.docx(APPENDIX)).statusCode(200);
        Api.viewer(department)
                .get(plan + "/completeness")
                .then()
                .body("findings.find { it.code == 'ROW_UNCONFIRMED' }.id", equalTo("ROW_UNCONFIRMED@/tasks/1"))
                .body("findings.find { it.code == 'ROW_UNCONFIRMED' }.severity", equalTo("BLOCKING"));

        confirm(2, Map.of("positions", List.of(5)))
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("confirmed", contains(5))
                .body("waiting", equalTo(0));

        Api.viewer(department)
                .get(plan + "/completeness")
                .then()
                .body("findings.code", not(hasItem("ROW_UNCONFIRMED")));
        rows("?toConfirm=true").body("items", empty());
        rows("?kind=TASK")
                .body("items[1].confirmation.by", equalTo("standing-of-" + department))
                .body("items[1].confirmation.sha256.length()", equalTo(64))
                .body("items[1].confirmation.at", notNullValue());
    }

    @Test
    void aConfirmedRowIsCorrectedOnlyAfterItsConfirmationIsWithdrawn() {
        send(1, "", OfficeFiles.docx(APPENDIX)).statusCode(200);
        change(2)
                .post(plan + "/appendix/rows/5/confirmation")
                .then()
                .statusCode(200)
                .body("confirmed", contains(5));
        Map<String, Object> row = new java.util.LinkedHashMap<>(PlanFixture.task("Văn phòng Sở", "Quý I/2026"));
        row.put("ordinal", 2);

        assertProblem(change(3).body(row).put(plan + "/tasks/2").then(), 409, "plan/row-confirmed")
                .body("detail", containsString("/appendix/rows/5/confirmation"));
        assertProblem(change(3).delete(plan + "/tasks/2").then(), 409, "plan/row-confirmed");
        assertProblem(
                change(3)
                        .body(Map.of("clauses", List.of(Map.of("kind", "BY_DATE", "date", "2026-03-31"))))
                        .put(plan + "/tasks/2/deadline")
                        .then(),
                409,
                "plan/row-confirmed");
        assertProblem(send(3, "?mode=replace", OfficeFiles.docx(APPENDIX)), 409, "appendix/rows-confirmed");
        assertProblemAt(
                change(3).post(plan + "/appendix/rows/5/confirmation").then(),
                409,
                "appendix/already-confirmed",
                "/positions");

        change(3)
                .delete(plan + "/appendix/rows/5/confirmation")
                .then()
                .statusCode(204)
                .header("ETag", "\"4\"");
        change(4).body(row).put(plan + "/tasks/2").then().statusCode(200);
        assertProblem(change(5).delete(plan + "/appendix/rows/5/confirmation").then(), 409, "appendix/not-confirmed");
        rows("?toConfirm=true")
                .body("items.position", contains(5))
                .body("items[0].task.content", equalTo("Rà soát quy trình nội bộ"));
        Api.viewer(department)
                .get(plan + "/appendix/confirmations")
                .then()
                .statusCode(200)
                .body("items.act", contains("CONFIRMED", "WITHDRAWN"))
                .body("items.position", contains(5, 5))
                .body("items.by", contains("standing-of-" + department, "standing-of-" + department));
    }

    @Test
    void aRowWhoseTaskIsTakenOutWaitsForNobody() {
        send(1, "", OfficeFiles.docx(APPENDIX)).statusCode(200);

        change(2).delete(plan + "/tasks/2").then().statusCode(204);

        rows("?toConfirm=true").body("items", empty());
        rows("?kind=TASK").body("items", hasSize(2)).body("items[1].task", nullValue());
        confirm(3, Map.of("all", true)).statusCode(200).body("confirmed", empty());
    }

    @Test
    void aRowThatWasTakenForNoTaskButPerhapsIsOneWaitsToo() {
        send(
                        1,
                        "",
                        "STT,Nội dung,Chủ trì,Thời gian\n,Rà soát thủ tục nội bộ,,\n1,Kiểm tra,Văn phòng Sở,Quý I/2026\n"
                                .getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .body("counts.SECTION", equalTo(1))
                .body("findings.id", hasItem("ROW_UNCONFIRMED@/appendix/rows/2"));

        confirm(2, Map.of("all", true))
                .statusCode(200)
                .body("confirmed", hasItem(2))
                .body("waiting", equalTo(0));
    }

    @Test
    void whatAFileSaidBesidesThePlanIsForTheIssuersSideOnly() {
        send(1, "", OfficeFiles.docx(APPENDIX)).statusCode(200);
        Api.standing(department)
                .header("If-Match", "\"2\"")
                .body(Map.of())
                .post(plan + "/review")
                .then()
                .statusCode(200);

        for (String below : List.of("/appendix/rows", "/appendix/confirmations")) {
            assertProblem(Api.viewer(department + ".02").get(plan + below).then(), 403, "security/other-agency");
        }
        Api.viewer(department + ".02").get(plan + "/tasks").then().statusCode(200);
    }

    @Test
    void otherYearsDoNotChangeWhatAConfirmedRowWasReadAs() {
        send(
                        1,
                        "",
                        "STT,Nội dung,Chủ trì,Thời gian\n1,Kiểm tra,Văn phòng Sở,Thường xuyên trong năm\n"
                                .getBytes(StandardCharsets.UTF_8))
                .statusCode(200);
        change(2).post(plan + "/appendix/rows/2/confirmation").then().statusCode(200);
        Map<String, Object> head = Map.of("title", "Kế hoạch năm sau", "yearFrom", 2027, "yearTo", 2027);

        assertProblem(change(3).body(head).put(plan).then(), 409, "plan/row-confirmed");
        change(3).delete(plan + "/appendix/rows/2/confirmation").then().statusCode(204);
        change(4).body(head).put(plan).then().statusCode(200);
    }

    @Test
    void aPlanThatCameAsJsonNeedsNoConfirmation() {
        String json = "/api/v1/plans/"
                + Api.id(Api.standing(department)
                        .body(PlanFixture.completePlanOf(department).body())
                        .post("/api/v1/plans"));

        Api.viewer(department).get(json + "/completeness").then().body("blocking", equalTo(0));
        Api.viewer(department)
                .get(json + "/appendix/rows")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void oneFileSentTwiceWithOneKeyIsImportedOnce() {
        RequestSpecification file = file(1).header("Idempotency-Key", "file-" + plan);

        file.body(OfficeFiles.xlsx(sheet())).post(plan + "/appendix").then().statusCode(200);
        file.body("STT,Nội dung,Chủ trì\n1,Khác,Văn phòng Sở".getBytes(StandardCharsets.UTF_8))
                .post(plan + "/appendix")
                .then()
                .statusCode(422)
                .body("type", containsString("key-reused"));
        Api.viewer(department).get(plan + "/tasks").then().body("items", hasSize(2));
    }

    @Test
    void aBadFileLeavesTheDraftAsItWas() {
        assertProblem(send(1, "", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)), 415, "appendix/unknown-kind");
        assertProblem(send(1, "", "a,b\nc,d".getBytes(StandardCharsets.UTF_8)), 422, "appendix/no-header");
        assertProblem(send(1, "", new byte[] {0, 1, 2}), 415, "appendix/not-text");
        assertProblem(send(1, "", new byte[0]), 415, "appendix/unknown-kind");
        assertProblem(
                send(1, "", OfficeFiles.with(OfficeFiles.xlsx(sheet()), "xl/worksheets/sheet1.xml", 1 << 20)),
                422,
                "appendix/bomb");
        assertProblem(send(1, "", new byte[21_000_000]), 413, "appendix/too-large");
        assertProblem(
                send(
                        1,
                        "",
                        ("STT,Nội dung,Chủ trì\n1," + "x".repeat(10_001) + ",Văn phòng Sở")
                                .getBytes(StandardCharsets.UTF_8)),
                422,
                "appendix/rows-too-long");

        Api.viewer(department).get(plan).then().header("ETag", "\"1\"").body("tasks", equalTo(0));
        rows("").body("items", empty());
    }

    @Test
    void onlyThoseWhoMayWriteThePlanImportIntoIt() {
        byte[] file = OfficeFiles.xlsx(sheet());
        String other = Api.department();

        assertProblemAt(
                Api.standing(department)
                        .contentType("application/octet-stream")
                        .body(file)
                        .post(plan + "/appendix")
                        .then(),
                428,
                "request/precondition-required",
                "#If-Match");
        assertProblemAt(send(7, "", file), 412, "request/stale", "#If-Match");
        assertProblem(
                Api.standing(other)
                        .contentType("application/octet-stream")
                        .header("If-Match", "\"1\"")
                        .body(file)
                        .post(plan + "/appendix")
                        .then(),
                404,
                "resource/unknown");
        assertProblem(
                Api.viewer(department)
                        .contentType("application/octet-stream")
                        .header("If-Match", "\"1\"")
                        .body(file)
                        .post(plan + "/appendix")
                        .then(),
                403,
                "security/forbidden");
        assertProblem(Api.viewer(other).get(plan + "/appendix/rows").then(), 404, "resource/unknown");
        assertProblem(Api.viewer(other).get(plan + "/appendix/confirmations").then(), 404, "resource/unknown");
        assertProblem(
                Api.viewer(department)
                        .get("/api/v1/plans/" + UUID.randomUUID() + "/appendix/rows")
                        .then(),
                404,
                "resource/unknown");
    }

    @Test
    void everyBadConfirmationIsRefused() {
        send(1, "", OfficeFiles.docx(APPENDIX)).statusCode(200);

        assertProblemAt(confirm(2, Map.of("positions", List.of(5, 99))), 404, "appendix/row-unknown", "/positions");
        assertProblemAt(confirm(2, Map.of()), 422, "request/invalid", "/positions");
        assertProblemAt(confirm(2, Map.of("positions", List.of(5), "all", true)), 422, "request/invalid", "/positions");
        assertProblem(confirm(2, Map.of("positions", List.of("x"))), 400, "request/wrong-type");
        assertProblemAt(confirm(9, Map.of("all", true)), 412, "request/stale", "#If-Match");
        assertProblem(change(2).post(plan + "/appendix/rows/99/confirmation").then(), 404, "appendix/row-unknown");
        assertProblem(change(2).delete(plan + "/appendix/rows/99/confirmation").then(), 404, "appendix/row-unknown");
        assertProblem(
                Api.viewer(department)
                        .header("If-Match", "\"2\"")
                        .body(Map.of("all", true))
                        .post(plan + "/appendix/confirmation")
                        .then(),
                403,
                "security/forbidden");
        assertProblem(
                Api.standing(Api.department())
                        .header("If-Match", "\"2\"")
                        .post(plan + "/appendix/rows/5/confirmation")
                        .then(),
                404,
                "resource/unknown");
        rows("?toConfirm=true").body("items.position", contains(5));
        assertProblemAt(
                Api.viewer(department)
                        .get(plan + "/appendix/rows?toConfirm=maybe")
                        .then(),
                400,
                "request/wrong-type",
                "?toConfirm");
        assertProblemAt(
                Api.viewer(department).get(plan + "/appendix/rows?kind=TALE").then(),
                400,
                "request/wrong-type",
                "?kind");
    }

    @Test
    void anActivePlanTakesNoFileAndNoConfirmation() {
        send(1, "", OfficeFiles.docx(APPENDIX)).statusCode(200);
        Api.standing(department)
                .header("If-Match", "\"2\"")
                .body(Map.of(
                        "acceptedFindings",
                        List.of("ROW_UNCONFIRMED", "LEAD_UNKNOWN", "DEADLINE_UNPARSED"),
                        "reason",
                        "Đã đối chiếu bản giấy"))
                .post(plan + "/activation")
                .then()
                .statusCode(200)
                .body("acceptedFindings", hasItem("ROW_UNCONFIRMED@/tasks/1"));

        assertProblem(send(3, "?mode=append", OfficeFiles.docx(APPENDIX)), 409, "plan/no-longer-draft");
        assertProblem(confirm(3, Map.of("all", true)), 409, "plan/no-longer-draft");
        assertProblem(change(3).delete(plan + "/appendix/rows/5/confirmation").then(), 409, "plan/no-longer-draft");
    }

    private static List<List<String>> sheet() {
        return APPENDIX.stream()
                .map(row ->
                        row.stream().map(cell -> cell.equals("→") ? "" : cell).toList())
                .toList();
    }

    private ValidatableResponse send(int version, String query, byte[] file) {
        return file(version).body(file).post(plan + "/appendix" + query).then();
    }

    private RequestSpecification file(int version) {
        return change(version).contentType("application/octet-stream");
    }

    private RequestSpecification change(int version) {
        return Api.standing(department).header("If-Match", "\"" + version + "\"");
    }

    private ValidatableResponse confirm(int version, Map<String, Object> body) {
        return change(version).body(body).post(plan + "/appendix/confirmation").then();
    }

    private ValidatableResponse rows(String query) {
        return Api.viewer(department)
                .get(plan + "/appendix/rows" + query)
                .then()
                .statusCode(200);
    }
}
