package vn.cchc.plan.plan.rest;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import vn.cchc.plan.Api;

/// A plan taken through its life over HTTP.
final class PlanSteps {

    private final String department;
    private final String path;

    private PlanSteps(String department, String id) {
        this.department = department;
        this.path = "/api/v1/plans/" + id;
    }

    static PlanSteps imported(String department, Map<String, Object> body) {
        return new PlanSteps(
                department, Api.id(Api.standing(department).body(body).post("/api/v1/plans")));
    }

    /// Activated at once, as a plan signed elsewhere: its version is 2.
    static PlanSteps inForce(String department, Map<String, Object> body) {
        PlanSteps plan = imported(department, body);
        plan.step("activation", 1, Map.of()).then().statusCode(200);
        return plan;
    }

    String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    Response step(String step, int version, Map<String, Object> body) {
        return step(Api.standing(department), step, version, body);
    }

    Response step(RequestSpecification who, String step, int version, Map<String, Object> body) {
        return who.header("If-Match", "\"" + version + "\"").body(body).post(path + "/" + step);
    }

    Response propose(int version, Map<String, Object> amendment) {
        return Api.standing(department)
                .header("If-Match", "\"" + version + "\"")
                .body(amendment)
                .put(path + "/amendment");
    }

    Response withdraw(int version) {
        return Api.standing(department)
                .header("If-Match", "\"" + version + "\"")
                .delete(path + "/amendment");
    }

    Response get(String below) {
        return Api.standing(department).get(path + below);
    }

    Response get(RequestSpecification who, String below) {
        return who.get(path + below);
    }
}
