package vn.cchc.report.regime.rest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.report.ReportApi;
import vn.cchc.report.Rows;
import vn.cchc.testkit.SuiteResources;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class ReportingRegimeResourceIT {

    private final ReportApi admin = ReportApi.administrator();
    private final String code = "regime-" + UUID.randomUUID();

    @Test
    void aRegimeIsCreatedAndRead() {
        admin.putRegime(code, ReportApi.regime(code))
                .statusCode(201)
                .header("Location", endsWith(code))
                .header("ETag", equalTo("\"1\""));

        ReportApi.as(Role.VIEWER, "Z01.05")
                .get("/api/v1/reporting-regimes/" + code)
                .statusCode(200)
                .body("periods", hasSize(4))
                .body("periods[0].from.monthDay", equalTo("12-15"))
                .body("periods[0].from.yearOffset", equalTo(-1))
                .body("feedOffsetWorkingDays", equalTo(5));
    }

    @Test
    void theSameBodyAgainChangesNothing() {
        admin.putRegime(code, ReportApi.regime(code)).statusCode(201);

        admin.putRegime(code, ReportApi.regime(code)).statusCode(200).header("ETag", equalTo("\"1\""));
    }

    @Test
    void aChangeNeedsTheVersionItBuildsOn() {
        admin.putRegime(code, ReportApi.regime(code)).statusCode(201);
        String changed = ReportApi.regime(code).replace("\"dueDayOfLastMonth\": 15", "\"dueDayOfLastMonth\": 20");

        assertProblem(admin.putRegime(code, changed), 428, "request/precondition-required");
        admin.putRegime(code, changed, "\"1\"").statusCode(200).header("ETag", equalTo("\"2\""));
        assertProblem(admin.putRegime(code, ReportApi.regime(code), "\"1\""), 412, "request/stale");
    }

    @Test
    void aLaterValidityLeavesTheEarlierOneInForce() {
        admin.putRegime(code, ReportApi.regime(code)).statusCode(201);
        String next = ReportApi.regime(code)
                .replace("2025-12-15", "2026-12-15")
                .replace("\"dueDayOfLastMonth\": 15", "\"dueDayOfLastMonth\": 20");

        admin.putRegime(code, next, "\"1\"").statusCode(200);

        admin.get("/api/v1/reporting-regimes/" + code + "?on=2026-06-01").body("dueDayOfLastMonth", equalTo(15));
        admin.get("/api/v1/reporting-regimes/" + code + "?on=2027-06-01").body("dueDayOfLastMonth", equalTo(20));
        admin.get("/api/v1/report-periods?regime=%s&year=2026".formatted(code))
                .body("items[3].dueOn", equalTo("2026-12-15"));
        admin.get("/api/v1/report-periods?regime=%s&year=2027".formatted(code))
                .body("items[0].dueOn", equalTo("2027-03-20"));
    }

    @Test
    void aWindowThatBeginsAfterItEndsIsRefusedWithTheDayThatWasMeant() {
        assertProblemAt(
                        admin.putRegime(code, ReportApi.regime(code, 0)),
                        422,
                        "regime/reversed-window",
                        "/periods/3/from")
                .body("detail", containsString("from 15/12/2026 to 14/12/2026"))
                .body("detail", containsString("from 15/12/2025 (yearOffset -1)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"dueDayOfLastMonth\": 15|\"dueDayOfLastMonth\": 32|/dueDayOfLastMonth",
                "\"monthDay\": \"03-14\"|\"monthDay\": \"02-30\"|/periods/0/to/monthDay",
                "\"code\": \"H1\"|\"code\": \"Q1\"|/periods/1/code",
                "\"authorityCode\": \"Z01\"|\"authorityCode\": \" \"|/authorityCode",
                "\"validFrom\": \"2025-12-15\"|\"validFrom\": \"2025-12-15\", \"validTo\": \"2025-12-14\"|/validTo"
            })
    void aRegimeThatBreaksARuleIsRefusedAtItsPlace(String change) {
        String[] parts = change.split("\\|");

        admin.putRegime(code, ReportApi.regime(code).replace(parts[0], parts[1]))
                .statusCode(422)
                .body("errors.pointer", org.hamcrest.Matchers.hasItem(parts[2]));
    }

    @Test
    void aBodyForAnotherRegimeIsRefused() {
        assertProblemAt(admin.putRegime(code, ReportApi.regime("another")), 422, "regime/other-code", "/code");
    }

    @Test
    void onlyAdministratorsOfTheAuthorityKeepRegimes() {
        String body = ReportApi.regime(code);

        assertProblem(ReportApi.as(Role.STANDING_OFFICER, "Z01").putRegime(code, body), 403, "security/forbidden");
        assertProblem(ReportApi.as(Role.ADMIN, "Z02").putRegime(code, body), 403, "security/other-agency");
        ReportApi.as(Role.ADMIN, "Z01").putRegime(code, body).statusCode(201);
    }

    @Test
    void anUnknownRegimeIsNotFound() {
        assertProblem(admin.get("/api/v1/reporting-regimes/" + code), 404, "resource/unknown");
        assertProblemAt(
                admin.get("/api/v1/reporting-regimes/" + code + "?on=tomorrow"), 400, "request/wrong-type", "?on");
    }

    @Test
    void aVersionIsNeverChangedInTheDatabase() {
        admin.putRegime(code, ReportApi.regime(code)).statusCode(201);

        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> Rows.execute("update reporting_regime set version = 7 where code = '" + code + "'"))
                .hasMessageContaining("append-only");
    }
}
