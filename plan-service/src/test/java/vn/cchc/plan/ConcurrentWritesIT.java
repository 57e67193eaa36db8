package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.PlanFixture.completePlanOf;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.testkit.SuiteResources;

/// The same write, by several at once.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class ConcurrentWritesIT {

    private static final int CALLERS = 8;

    private String department = "";

    @BeforeEach
    void aDepartment() {
        department = Api.department();
    }

    @Test
    void ofManyActivationsOneIsCarriedOut() {
        String plan = Api.id(imports());

        List<Integer> answers = atOnce(() -> activation(plan));

        assertThat(answers)
                .containsOnlyOnce(200)
                .filteredOn(status -> status != 200)
                .containsOnly(412);
        assertThat(Heard.of("plan", plan, 1)).hasSize(1);
    }

    @Test
    void oneActivationSentManyTimesIsCarriedOutOnceAndAnsweredAlike() {
        String plan = Api.id(imports());

        List<Integer> answers = atOnce(() -> activation(plan).header("Idempotency-Key", "many-" + plan));

        assertThat(answers).containsOnly(200);
        assertThat(Heard.of("plan", plan, 1)).hasSize(1);
    }

    @Test
    void ofManyImportsOfOnePlanOneIsKept() {
        Map<String, Object> body = completePlanOf(department).body();

        List<Integer> answers =
                statuses(() -> Api.standing(department).body(body).post("/api/v1/plans"));

        assertThat(answers)
                .containsOnlyOnce(201)
                .filteredOn(status -> status != 201)
                .containsOnly(409);
    }

    @Test
    void twoAgenciesDoNotBecomeEachOthersParent() {
        String office = department + ".01";
        String division = department + ".02";

        List<Integer> answers = run(List.of(() -> move(office, division), () -> move(division, office)));

        assertThat(answers).containsExactlyInAnyOrder(200, 422);
    }

    private Response imports() {
        return Api.standing(department).body(completePlanOf(department).body()).post("/api/v1/plans");
    }

    private RequestSpecification activation(String plan) {
        return Api.approver(department)
                .header("If-Match", "\"1\"")
                .body(Map.of())
                .basePath("/api/v1/plans/" + plan + "/activation");
    }

    private static Response move(String code, String parent) {
        return Api.admin()
                .header("If-Match", "\"1\"")
                .body(Map.of("name", "Phòng", "kind", "DIVISION", "parentCode", parent))
                .put("/api/v1/agencies/" + code);
    }

    private static List<Integer> atOnce(Supplier<RequestSpecification> request) {
        return statuses(() -> request.get().post());
    }

    private static List<Integer> statuses(Supplier<Response> call) {
        return run(Stream.generate(() -> call).limit(CALLERS).toList());
    }

    private static List<Integer> run(List<Supplier<Response>> calls) {
        try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
            List<CompletableFuture<Response>> answers = calls.stream()
                    .map(call -> CompletableFuture.supplyAsync(call, callers))
                    .toList();
            return answers.stream().map(answer -> answer.join().statusCode()).toList();
        }
    }
}
