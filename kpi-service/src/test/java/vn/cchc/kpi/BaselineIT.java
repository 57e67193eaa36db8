package vn.cchc.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;

/// Targets that compare with a year long past move when that year's figures come, or are corrected.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class BaselineIT {

    private static final String NOW = "2025-12-15";

    private Facts facts;
    private KpiApi api;

    @BeforeEach
    void aCornerIsKnown() {
        TestClock.instance().setTo(LocalDate.of(2026, 11, 22));
        facts = Facts.newCorner();
        api = new KpiApi(facts.department);
        api.awaitAgency(facts.division);
    }

    private static String cutSince(int year) {
        return Facts.target("C" + year, "PROCESSING_TIME_CUT_RATE", "REDUCE_PCT", "50", "YEAR")
                .replace("\"unit\"", "\"baselineYear\": " + year + ", \"unit\"");
    }

    @Test
    void eachTargetIsHeldAgainstItsOwnBaseYear() {
        UUID plan = facts.plan(facts.department, 2026, 2027, cutSince(2024), cutSince(2023));
        api.awaitFigures(plan, "C2023", "YEAR", "NO_DATA", null, null);
        api.measure("P.processing_time", NOW, "2026-11-14", 90, 1).statusCode(201);
        assertThat(api.assessment(plan, "C2024", "YEAR")).containsEntry("status", "NO_DATA");
        api.measure("P.processing_time", "2023-12-15", "2024-12-14", 200, 1).statusCode(201);
        assertThat(api.assessment(plan, "C2024", "YEAR"))
                .containsEntry("status", "ACHIEVED")
                .containsEntry("numerator", 110)
                .containsEntry("denominator", 200)
                .containsEntry("definitionVersion", 2);
        assertThat(api.assessment(plan, "C2023", "YEAR")).containsEntry("status", "NO_DATA");
    }

    @Test
    void aCorrectedBaseYearMovesEveryYearOfThePlan() {
        UUID plan = facts.plan(facts.department, 2025, 2026, cutSince(2024));
        api.awaitFigures(plan, "C2024", "YEAR", "NO_DATA", null, null);
        api.measure("P.processing_time", "2023-12-15", "2024-12-14", 200, 1).statusCode(201);
        api.measure("P.processing_time", NOW, "2026-11-14", 90, 1).statusCode(201);
        assertThat(api.assessment(plan, "C2024", "YEAR")).containsEntry("status", "ACHIEVED");
        api.measure("P.processing_time", "2023-12-15", "2024-12-14", 100, 2).statusCode(200);
        assertThat(api.assessment(plan, "C2024", "YEAR"))
                .containsEntry("numerator", 10)
                .containsEntry("denominator", 100)
                .doesNotContainEntry("status", "ACHIEVED");
    }

    @Test
    void anAmendedBaseYearIsReadAtOnce() {
        UUID plan = facts.plan(facts.department, 2026, 2026, cutSince(2024));
        api.awaitFigures(plan, "C2024", "YEAR", "NO_DATA", null, null);
        api.measure("P.processing_time", NOW, "2026-11-14", 90, 1).statusCode(201);
        api.measure("P.processing_time", "2022-12-15", "2023-12-14", 180, 1).statusCode(201);
        facts.amended(plan, 2, facts.department, cutSince(2024).replace("2024,", "2023,"));
        api.awaitFigures(plan, "C2024", "YEAR", "ACHIEVED", 90, 180);
    }
}
