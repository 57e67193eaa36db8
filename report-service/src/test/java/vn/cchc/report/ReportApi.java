package vn.cchc.report;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import vn.cchc.kit.identity.Role;
import vn.cchc.testkit.Tokens;

/// The service's API as a caller uses it.
public final class ReportApi {

    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String REGIME = "ha-noi-cchc-2026";

    private final String token;

    private ReportApi(String token) {
        this.token = token;
    }

    public static ReportApi as(String role, String agency) {
        return new ReportApi(Tokens.as("someone").role(role).agency(agency).sign());
    }

    public static ReportApi administrator() {
        return new ReportApi(Tokens.as("admin").role(Role.ADMIN).sign());
    }

    public static ReportApi withToken(String token) {
        return new ReportApi(token);
    }

    public static String regime(String code) {
        return regime(code, -1);
    }

    /// The regime of Hà Nội; `yearOffset` is that of the annual window's beginning.
    public static String regime(String code, int yearOffset) {
        return """
                {"code": "%s", "name": "Chế độ báo cáo CCHC", "authorityCode": "Z01", "validFrom": "2025-12-15",
                 "legalBasis": "Quyết định 19/2022/QĐ-UBND", "periods": [
                  {"code": "Q1", "from": {"monthDay": "12-15", "yearOffset": -1}, "to": {"monthDay": "03-14", "yearOffset": 0}},
                  {"code": "H1", "from": {"monthDay": "12-15", "yearOffset": -1}, "to": {"monthDay": "06-14", "yearOffset": 0}},
                  {"code": "Q3", "from": {"monthDay": "06-15", "yearOffset": 0}, "to": {"monthDay": "09-14", "yearOffset": 0}},
                  {"code": "YEAR", "from": {"monthDay": "12-15", "yearOffset": %d}, "to": {"monthDay": "12-14", "yearOffset": 0}}],
                 "dueDayOfLastMonth": 15, "feedOffsetWorkingDays": 5}""".formatted(code, yearOffset);
    }

    public ReportApi withRegime() {
        administrator().putRegime(REGIME, regime(REGIME)).statusCode(org.hamcrest.Matchers.oneOf(200, 201));
        return this;
    }

    public ValidatableResponse putRegime(String code, String body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .put("/api/v1/reporting-regimes/" + code)
                .then();
    }

    public ValidatableResponse putRegime(String code, String body, String ifMatch) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("If-Match", ifMatch)
                .body(body)
                .put("/api/v1/reporting-regimes/" + code)
                .then();
    }

    public ValidatableResponse get(String path) {
        return given().auth().oauth2(token).get(path).then();
    }

    public ValidatableResponse assemble(String agency, String period) {
        return post("""
                {"agencyCode": "%s", "regime": "%s", "year": 2026, "period": "%s"}""".formatted(agency, REGIME, period));
    }

    public ValidatableResponse assemble(String agency, String period, String cutOff) {
        return post("""
                {"agencyCode": "%s", "regime": "%s", "year": 2026, "period": "%s", "cutOff": "%s"}""".formatted(agency, REGIME, period, cutOff));
    }

    public ValidatableResponse post(String body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/reports")
                .then();
    }

    public ValidatableResponse post(String body, String idempotencyKey) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", idempotencyKey)
                .body(body)
                .post("/api/v1/reports")
                .then();
    }

    public Response report(String id, String accept) {
        return given().auth().oauth2(token).accept(accept).get("/api/v1/reports/" + id);
    }

    public Response reportUnless(String id, String accept, String etag) {
        return given().auth()
                .oauth2(token)
                .accept(accept)
                .header("If-None-Match", etag)
                .get("/api/v1/reports/" + id);
    }
}
