package vn.cchc.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kpi.assessment.usecase.PassingTime;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;

/// Nothing is counted, only the days go by.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class PassingTimeIT {

    @Inject
    PassingTime passingTime;

    private Facts facts;
    private KpiApi api;
    private UUID plan;

    @BeforeEach
    void twoDialoguesAYearAndNoneHeld() {
        TestClock.instance().setTo(LocalDate.of(2026, 6, 14));
        facts = Facts.newCorner();
        api = new KpiApi(facts.department);
        api.awaitAgency(facts.otherDivision);
        plan = facts.plan(facts.department, 2026, 2026, Facts.target("D", "DIALOGUE_COUNT", "COUNT_GE", "2", "YEAR"));
        api.awaitFigures(plan, "D", "YEAR", "NO_DATA", null, null);
        api.measure("E.dialogues", "2025-12-15", "2026-03-14", 0, 1).statusCode(201);
    }

    private Map<String, Object> onDay(int month, int day) {
        TestClock.instance().setTo(LocalDate.of(2026, month, day));
        passingTime.handle();
        return api.assessment(plan, "D", "YEAR");
    }

    @Test
    void whatWasOnPaceIsBehindOnceTheMonthHasEnded() {
        assertThat(onDay(6, 14)).containsEntry("status", "ON_TRACK");
        assertThat(onDay(6, 15)).containsEntry("status", "AT_RISK");
    }

    @Test
    void whereNothingChangesNothingIsTold() {
        Object version = onDay(6, 15).get("version");
        assertThat(onDay(6, 16)).containsEntry("version", version);
        assertThat(onDay(7, 14)).containsEntry("version", version);
        assertThat(onDay(7, 15)).containsEntry("status", "AT_RISK");
    }

    @Test
    void theReasonIsPutIntoTheLanguageAskedFor() {
        String path = "/api/v1/assessments/" + onDay(6, 15).get("id");
        api.as(Role.VIEWER)
                .header("Accept-Language", "vi")
                .get(path)
                .then()
                .body("reason.code", equalTo("BEHIND_PACE"))
                .body("reason.text", equalTo("Sau 6 trên 12 tháng cần có ít nhất 1 nhưng mới có 0, chỉ tiêu là 2"))
                .body("reason.numbers.expected", equalTo(1))
                .body("gap", equalTo(-2))
                .body("missing", equalTo(2));
        api.as(Role.VIEWER)
                .get(path)
                .then()
                .body("reason.text", equalTo("After 6 of 12 months at least 1 should be there, but only 0 are, of 2"));
    }
}
