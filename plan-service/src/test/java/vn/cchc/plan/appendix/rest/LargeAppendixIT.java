package vn.cchc.plan.appendix.rest;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.logging.Log;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.Api;
import vn.cchc.plan.PlanFixture;
import vn.cchc.testkit.SuiteResources;

/// A file as large as the largest programmes, from the import to the confirmation.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class LargeAppendixIT {

    private static final int ROWS = 5000;

    @Test
    void fiveThousandRowsAreImportedCorrectedAndConfirmed() {
        String department = Api.department();
        String plan = "/api/v1/plans/"
                + Api.id(Api.standing(department)
                        .body(PlanFixture.planOf(department).body())
                        .post("/api/v1/plans"));
        String csv = IntStream.rangeClosed(1, ROWS)
                .mapToObj(i -> i + ",Rà soát quy trình " + i + ",Báo cáo,Văn phòng Sở,Quý II/2026\n")
                .collect(Collectors.joining("", "STT,Nội dung,Sản phẩm,Đơn vị chủ trì,Thời gian\n", ""));
        Map<String, Object> first = PlanFixture.task("Văn phòng Sở", "Quý I/2026");
        first.put("ordinal", 1);

        timed(
                        "import",
                        () -> Api.standing(department)
                                .contentType("text/csv")
                                .header("If-Match", "\"1\"")
                                .body(csv.getBytes(StandardCharsets.UTF_8))
                                .post(plan + "/appendix")
                                .then())
                .statusCode(200)
                .body("tasks", equalTo(ROWS))
                .body("rowsToConfirm", equalTo(ROWS));
        timed(
                        "insert above all",
                        () -> Api.standing(department)
                                .header("If-Match", "\"2\"")
                                .body(first)
                                .post(plan + "/tasks")
                                .then())
                .statusCode(201);
        timed(
                        "confirm all",
                        () -> Api.standing(department)
                                .header("If-Match", "\"3\"")
                                .body(Map.of("all", true))
                                .post(plan + "/appendix/confirmation")
                                .then())
                .statusCode(200)
                .body("waiting", equalTo(0));

        Api.viewer(department).get(plan).then().body("tasks", equalTo(ROWS + 1));
        Api.viewer(department)
                .get(plan + "/tasks/" + (ROWS + 1))
                .then()
                .statusCode(200)
                .body("content", equalTo("Rà soát quy trình " + ROWS));
    }

    private static ValidatableResponse timed(String what, Supplier<ValidatableResponse> call) {
        long start = System.nanoTime();
        ValidatableResponse answer = call.get();
        Log.infof("%s of %d rows: %d ms", what, ROWS, (System.nanoTime() - start) / 1_000_000);
        return answer;
    }
}
