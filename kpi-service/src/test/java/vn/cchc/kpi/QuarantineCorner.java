package vn.cchc.kpi;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import vn.cchc.kit.identity.Role;
import vn.cchc.testkit.TestClock;

/// Rows of a corner go to quarantine, and are asked for and mended there as people do it.
abstract class QuarantineCorner {

    static final String PATH = "/api/v1/dossier-metrics/quarantine";
    static final String FEBRUARY = "2026-02-14";

    Facts facts;
    KpiApi api;

    @BeforeEach
    void aCornerIsKnown() {
        TestClock.instance().setTo(LocalDate.of(2026, 11, 22));
        facts = Facts.newCorner();
        api = new KpiApi(facts.department, "system-" + UUID.randomUUID());
        api.awaitAgency(facts.division);
    }

    /// January: one carried over, two pending at its end.
    DossierRowJson january() {
        return DossierRowJson.of(facts.division);
    }

    /// February carries over so many, and balances.
    DossierRowJson february(long carriedOver) {
        return DossierRowJson.of(facts.division)
                .window("2026-01-15", FEBRUARY)
                .with("dataAsOf", FEBRUARY)
                .metric("carried_over", carriedOver)
                .metric("pending_in_time", carriedOver + 1);
    }

    DossierRowJson unbalanced() {
        return january().metric("carried_over", 9);
    }

    String quarantined() {
        api.push("?onBreach=quarantine", unbalanced()).statusCode(200).body("quarantined", equalTo(1));
        return list("").extract().path("items[0].id");
    }

    ValidatableResponse list(String query) {
        return api.as(Role.VIEWER)
                .get(PATH + "?source=" + api.client() + query)
                .then()
                .statusCode(200);
    }

    ValidatableResponse read(String id) {
        return api.as(Role.VIEWER).get(PATH + "/" + id).then();
    }

    ValidatableResponse put(String id, String etag, Object row) {
        return api.as(Role.STANDING_OFFICER)
                .contentType("application/json")
                .header("If-Match", etag)
                .body(row.toString())
                .put(PATH + "/" + id)
                .then();
    }

    ValidatableResponse post(String id, String action, String etag, String body) {
        return api.as(Role.STANDING_OFFICER)
                .contentType("application/json")
                .header("If-Match", etag)
                .body(body)
                .post(PATH + "/" + id + "/" + action)
                .then();
    }

    ValidatableResponse stored() {
        return api.as(Role.VIEWER)
                .queryParam("agencyCode", facts.division)
                .get("/api/v1/dossier-metrics")
                .then();
    }
}
