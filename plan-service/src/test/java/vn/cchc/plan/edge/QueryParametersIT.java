package vn.cchc.plan.edge;

import static org.hamcrest.Matchers.hasItem;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.plan.Api;
import vn.cchc.testkit.SuiteResources;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class QueryParametersIT {

    @ParameterizedTest
    @CsvSource({
        "plans?limit=abc, ?limit",
        "plans?limit=1.5, ?limit",
        "plans?limit=99999999999, ?limit",
        "plans?year=next, ?year",
        "plans?status=DRAUGHT, ?status",
        "agencies?limit=abc, ?limit",
        "agencies?kind=MINISTRY, ?kind",
        "unit-classes?limit=many, ?limit"
    })
    void whatCannotBeReadIsRefusedByName(String query, String pointer) {
        assertProblemAt(Api.viewer("Z01").get("/api/v1/" + query).then(), 400, "request/wrong-type", pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plans?limit=0", "agencies?limit=1001", "unit-classes?limit=-1"})
    void aPageHasItsBounds(String query) {
        assertProblemAt(Api.viewer("Z01").get("/api/v1/" + query).then(), 400, "request/invalid", "?limit");
    }

    @Test
    void theAnswerSaysWhatIsWrong() {
        Api.viewer("Z01")
                .header("Accept-Language", "vi")
                .get("/api/v1/plans?year=sang năm")
                .then()
                .statusCode(400)
                .body("errors.detail", hasItem("\"sang năm\" không hợp lệ; ở đây cần: số nguyên không quá 2147483647"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plans?limit=5&status=ACTIVE&year=2026", "agencies?kind=DIVISION", "plans"})
    void whatCanBeReadIsTaken(String query) {
        Api.viewer("Z01").get("/api/v1/" + query).then().statusCode(200);
    }

    @Test
    void aPathThatLeadsNowhereIsStillNotFound() {
        assertProblem(Api.viewer("Z01").get("/api/v1/plans/no-uuid").then(), 404, "http/404");
        assertProblem(Api.viewer("Z01").get("/api/v1/calendar/next").then(), 404, "http/404");
    }
}
