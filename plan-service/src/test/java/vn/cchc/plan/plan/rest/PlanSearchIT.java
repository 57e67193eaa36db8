package vn.cchc.plan.plan.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.plan.PlanFixture.planOf;
import static vn.cchc.plan.PlanFixture.target;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.plan.Api;
import vn.cchc.plan.PlanFixture;
import vn.cchc.testkit.SuiteResources;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class PlanSearchIT {

    @Inject
    DataSource database;

    private String department = "";

    @BeforeEach
    void aDepartment() {
        department = Api.department();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "đối thoại trực tuyến",
                "DOI THOAI",
                "\"trực tuyến trên cổng\"",
                "truc tuy*",
                "trực tuy",
                "thoại đối",
                "thông tin đối",
                "biên bản đối thoại"
            })
    void aTaskIsFoundByItsWordsInAnySpelling(String words) {
        String id = imported(planOf(department)
                .task(task("Chủ trì đối thoại trực tuyến trên cổng thông tin", "Biên bản"))
                .task(task("Rà soát quy trình", "Báo cáo")));

        found(words)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("TASK"))
                .body("items[0].planId", equalTo(id))
                .body("items[0].ordinal", equalTo(1))
                .body("items[0].agencyCode", equalTo(department))
                .body("items[0].status", equalTo("DRAFT"))
                .body("items[0].text.text", equalTo("Chủ trì đối thoại trực tuyến trên cổng thông tin"))
                .body("approximate", equalTo(false))
                .body("complete", equalTo(true))
                .body("next", nullValue());
        found(Normalizer.normalize(words, Normalizer.Form.NFD)).body("items", hasSize(1));
    }

    @Test
    void wordsThatWereFoundAreMarked() {
        imported(planOf(department).task(task("Đối thoại; đổi mới", "Biên bản đối thoại")));

        found("đối")
                .body("items[0].text.marks.start", contains(0, 11))
                .body("items[0].text.marks.length", contains(3, 3))
                .body("items[0].also[0].marks.start", contains(9));
    }

    @ParameterizedTest
    @CsvSource({"thur tục, thủ tục", "hanhh chính, hành chính", "quyeen lợi, quyền lợi", "đăng kýi, đăng ký"})
    void aMisspeltWordIsSaidToBeFoundApproximately(String misspelt, String content) {
        imported(planOf(department).task(task(content, "Báo cáo")));

        found(misspelt + "&in=TASK")
                .body("items.text.text", contains(content))
                .body("approximate", equalTo(true))
                .body("items[0].text.marks", hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"chính hành\"", "hành xyzzyq", "\"thủ hành\""})
    void whatDoesNotOccurIsNotFound(String words) {
        imported(planOf(department).task(task("thủ tục hành chính", "Báo cáo")));

        found(words).body("items", empty()).body("approximate", equalTo(false));
    }

    @Test
    void plansAndTargetsAreFoundTooAndKindsCanBeChosen() {
        Map<String, Object> target = new HashMap<>(target("T-09", 90));
        target.put("text", "Tỷ lệ số hóa hồ sơ lưu trữ");
        imported(planOf(department)
                .with("title", "Kế hoạch số hóa tài liệu lưu trữ")
                .with("number", "77/KH-LT")
                .task(task("Số hóa tài liệu lưu trữ lịch sử", "Kho lưu trữ"))
                .target(target));

        found("lưu trữ").body("items", hasSize(3));
        found("lưu trữ&in=PLAN").body("items.kind", contains("PLAN")).body("items[0].ordinal", nullValue());
        found("lưu trữ&in=TARGET").body("items.mark", contains("T-09"));
        found("77/KH-LT").body("items[0].kind", equalTo("PLAN"));
        found("lưu trữ&in=task").body("items.kind", contains("TASK"));
    }

    @Test
    void theBestComesFirst() {
        imported(planOf(department)
                .task(task("Hành động của cơ quan chuyên môn và việc chính của năm", "Báo cáo"))
                .task(task("Thủ tục hành chính", "Báo cáo")));

        found("hành chính&in=TASK").body("items.ordinal", contains(2, 1)).body("items[0].score", greaterThan(0f));
    }

    @Test
    void filtersNarrow() {
        Map<String, Object> other = task("Tập huấn nghiệp vụ", "Tài liệu");
        other.put("area", "CIVIL_SERVICE");
        other.put("leads", List.of("Phòng TCCB"));
        String id = imported(
                planOf(department).task(task("Tập huấn kỹ năng", "Tài liệu")).task(other));
        activate(id);

        found("tập huấn&area=CIVIL_SERVICE").body("items.ordinal", contains(2));
        found("tập huấn&unit=" + department + ".02&area=STEERING").body("items.ordinal", contains(1));
        found("tập huấn&unit=" + department + ".01").body("items.ordinal", contains(1));
        found("tập huấn&year=2026&status=ACTIVE&agencyCode=" + department).body("items", hasSize(2));
        found("tập huấn&year=2025").body("items", empty());
        found("tập huấn&status=DRAFT").body("items", empty());
        found("tập huấn&agencyCode=" + department.substring(0, 3)).body("items", empty());
    }

    @Test
    void plansBelowAnIssuerCountWhenAskedFor() {
        imported(planOf(department).task(task("Kiểm tra công vụ", "Biên bản")));
        String root = department.substring(0, 3);
        String search = "/api/v1/plan-search?q=công vụ&agencyCode=" + root;

        Api.viewer(root).get(search).then().body("items", empty());
        Api.viewer(root).get(search + "&below=true").then().body("items", hasSize(1));
    }

    @Test
    void nothingIsBetrayedOfWhatOneMayNotSee() {
        String id = imported(planOf(department).task(task("Bí quyết zyxwv", "Báo cáo")));
        String below = department + ".01";

        foundBy(below, "bí quyết").body("items", empty());
        foundBy(below, "zyxwx").body("items", empty()).body("approximate", equalTo(false));
        foundBy(Api.department(), "bí quyết").body("items", empty());
        activate(id);
        foundBy(below, "bí quyết").body("items", hasSize(1));
        foundBy(Api.department(), "bí quyết").body("items", empty());
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        PlanFixture plan = planOf(department);
        for (int i = 1; i <= 7; i++) {
            plan.task(task("Giao ban chuyển đổi số" + " kỳ họp".repeat(i % 3) + " lần " + i, "Báo cáo"));
        }
        imported(plan);
        List<Integer> whole = found("giao ban").extract().path("items.ordinal");

        ValidatableResponse first = found("giao ban&limit=4");
        String next = first.extract().path("next");
        ValidatableResponse second = found("giao ban&limit=4&cursor=" + next);

        assertThat(first.extract().header("Link")).contains("cursor=" + next).contains("rel=\"next\"");
        assertThat(first.extract().<List<Integer>>path("items.ordinal")).isEqualTo(whole.subList(0, 4));
        second.body("items.ordinal", equalTo(whole.subList(4, 7))).body("next", nullValue());
    }

    @Test
    void theCursorOfAnotherQuestionIsRefused() {
        PlanFixture plan = planOf(department);
        plan.task(task("Một cửa liên thông", "Báo cáo")).task(task("Một cửa điện tử", "Báo cáo"));
        imported(plan);
        String next = found("một cửa&limit=1").extract().path("next");

        for (String other : List.of("một&cursor=" + next, "một cửa&year=2026&cursor=" + next)) {
            assertProblemAt(
                    Api.viewer(department).get("/api/v1/plan-search?q=" + other).then(),
                    400,
                    "request/malformed-cursor",
                    "?cursor");
        }
        for (String broken : List.of("xx", "AAAA", "%00", "Li4uLg")) {
            assertThat(Api.viewer(department)
                            .get("/api/v1/plan-search?q=một cửa&cursor=" + broken)
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in=TASK",
                "q=((((",
                "q=",
                "q=%20",
                "q=%00",
                "q=!!",
                "q=%22%22",
                "q=%7C%3C-%3E%3A*",
                "q=%F0%9F%98%80"
            })
    void aQuestionWithoutAWordIsRefused(String query) {
        assertProblemAt(
                Api.viewer(department)
                        .urlEncodingEnabled(false)
                        .get("/api/v1/plan-search?" + query)
                        .then(),
                400,
                "request/invalid",
                "?q");
    }

    @Test
    void aQuestionHasItsBounds() {
        String longest = "a".repeat(300);
        String most = "từ ".repeat(24);

        found(longest).body("items", empty());
        found(most).body("items", empty());
        for (String beyond : List.of(longest + "a", most + "nữa", "x".repeat(3000))) {
            assertProblemAt(
                    Api.viewer(department)
                            .get("/api/v1/plan-search?q=" + beyond)
                            .then(),
                    400,
                    "request/invalid",
                    "?q");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a & !b | (c:*) <-> d",
                "'; drop table plan; --",
                "100% _ \\ %% ' '' \"",
                "hồ\u0000sơ",
                "\"một cửa",
                "😀 hồ sơ 🎉",
                "a\\:b",
                "x:*:*",
                "((((a",
                "-- /* a */",
                "\uFFFD sơ",
                "<script>alert(1)</script>"
            })
    void signsAreSignsAndNothingElse(String words) {
        imported(planOf(department).task(task("hồ sơ một cửa", "Báo cáo")));

        Api.viewer(department)
                .queryParam("q", words)
                .get("/api/v1/plan-search")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "in=ROW, ?in",
        "area=HEALTH, ?area",
        "year=next, ?year",
        "status=DRAUGHT, ?status",
        "below=perhaps, ?below",
        "limit=many, ?limit"
    })
    void aParameterThatIsNoneIsNamed(String parameter, String pointer) {
        assertProblemAt(
                Api.viewer(department)
                        .get("/api/v1/plan-search?q=a&" + parameter)
                        .then(),
                400,
                "request/wrong-type",
                pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agencyCode=%00", "unit=%00", "unit=%22%7D%7B%5C", "agencyCode=%27--", "unit=,"})
    void oddCodesFindNothingAndBreakNothing(String parameter) {
        int status = Api.viewer(department)
                .urlEncodingEnabled(false)
                .get("/api/v1/plan-search?q=a&" + parameter)
                .statusCode();

        assertThat(status).isIn(200, 400, 422);
    }

    @Test
    void aCorrectedTextIsFoundByItsNewWordsAtOnce() {
        imported(planOf(department).task(task("cũ", "Báo cáo")));
        writePastTheService("quyết liệt đổi mới");

        found("quyết liệt").body("items", hasSize(1));
        found("quyets liệt").body("items", hasSize(1)).body("approximate", equalTo(true));
        found("cũ").body("items", empty());
    }

    @Test
    void ofVeryManyMatchesTheLatestAreCompared() {
        PlanFixture plan = planOf(department);
        for (int i = 1; i <= 250; i++) {
            plan.task(task("Phổ biến pháp luật lần " + i, "Báo cáo"));
        }
        imported(plan);

        found("phổ biến&limit=1000").body("items", hasSize(200)).body("complete", equalTo(false));
        found("phổ biến 250").body("items", hasSize(1)).body("complete", equalTo(true));
    }

    private ValidatableResponse found(String words) {
        return foundBy(department, words);
    }

    private static ValidatableResponse foundBy(String agency, String words) {
        return Api.viewer(agency).get("/api/v1/plan-search?q=" + words).then().statusCode(200);
    }

    /// Whoever writes a row, the search follows.
    private void writePastTheService(String content) {
        String sql =
                "update plan_task set content = ?" + " where plan_id in (select id from plan where issuer_code = ?)";
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, content);
            update.setString(2, department);
            assertThat(update.executeUpdate()).isEqualTo(1);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Map<String, Object> task(String content, String product) {
        Map<String, Object> task = PlanFixture.task("Văn phòng Sở", "Quý II/2026");
        task.put("content", content);
        task.put("products", List.of(product));
        return task;
    }

    private String imported(PlanFixture plan) {
        return Api.id(Api.standing(department).body(plan.body()).post("/api/v1/plans"));
    }

    private void activate(String id) {
        Api.approver(department)
                .header("If-Match", "\"1\"")
                .post("/api/v1/plans/" + id + "/activation")
                .then()
                .statusCode(200);
    }
}
