package vn.cchc.kpi;

import io.restassured.response.ValidatableResponse;
import vn.cchc.kit.identity.Role;

/// Work on definitions as an officer of one agency does it.
final class DefinitionApi {

    static final String COUNT = "{\"numerator\": [{\"metric\": \"E.dialogues\", \"coefficient\": 1}]}";

    private final KpiApi api;

    DefinitionApi(KpiApi api) {
        this.api = api;
    }

    static String wording(String formula) {
        return """
                {"name": "Chỉ số riêng", "nameEn": "An indicator of our own", "direction": "HIGHER_BETTER",
                 "formula": %s}""".formatted(formula);
    }

    ValidatableResponse begin(String code, String formula) {
        return post("", "{\"code\": \"%s\", \"definition\": %s}".formatted(code, wording(formula)));
    }

    ValidatableResponse post(String path, String body) {
        return api.as(Role.STANDING_OFFICER)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/indicators" + path)
                .then();
    }

    ValidatableResponse edit(String code, String ifMatch, String wording) {
        var request =
                api.as(Role.STANDING_OFFICER).contentType("application/json").body(wording);
        if (!ifMatch.isEmpty()) {
            request.header("If-Match", ifMatch);
        }
        return request.put("/api/v1/indicators/" + code + "/draft").then();
    }

    ValidatableResponse publish(String code, String effectiveFrom) {
        return publish(code, draftTag(code), effectiveFrom);
    }

    ValidatableResponse publish(String code, String ifMatch, String effectiveFrom) {
        return api.as(Role.APPROVER)
                .header("If-Match", ifMatch)
                .contentType("application/json")
                .body("{\"effectiveFrom\": \"%s\"}".formatted(effectiveFrom))
                .post("/api/v1/indicators/" + code + "/publication")
                .then();
    }

    String draftTag(String code) {
        return get("/" + code + "/draft").statusCode(200).extract().header("ETag");
    }

    ValidatableResponse get(String path) {
        return api.as(Role.STANDING_OFFICER).get("/api/v1/indicators" + path).then();
    }

    /// A published definition.
    void define(String code, String formula) {
        begin(code, formula).statusCode(201);
        publish(code, "2025-12-15").statusCode(201);
    }

    /// Its next version.
    void redefine(String code, String formula, String effectiveFrom) {
        edit(code, "", wording(formula)).statusCode(201);
        publish(code, effectiveFrom).statusCode(201);
    }
}
