package vn.cchc.testkit;

import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;

/// Says in one line that an answer is the problem it should be.
public final class ProblemAssertions {

    private ProblemAssertions() {}

    /// @param slug the part of `type` after `/problems/`
    public static ValidatableResponse assertProblem(ValidatableResponse answer, int status, String slug) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + slug))
                .body("status", equalTo(status))
                .body("title", not(emptyOrNullString()))
                .body("traceId", not(emptyOrNullString()));
    }

    public static ValidatableResponse assertProblemAt(
            ValidatableResponse answer, int status, String slug, String pointer) {
        return assertProblem(answer, status, slug).body("errors.pointer", hasItem(pointer));
    }
}
