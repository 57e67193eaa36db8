package vn.cchc.kpi;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kpi.dossier.form.FormFile;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;

/// A body that comes in too slowly is given up, and its slot with it. Here no sender is fast enough, and there is one
/// slot.
@QuarkusTest
@TestProfile(SlowBodyIT.NobodyIsFastEnough.class)
@WithTestResource(SuiteResources.class)
class SlowBodyIT {

    public static final class NobodyIsFastEnough implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "cchc.kpi.import.pace.least", Long.toString(Long.MAX_VALUE),
                    "cchc.kpi.import.pace.over", "0s",
                    "cchc.kpi.import.slots.count", "1",
                    "cchc.kpi.import.slots.patience", "0s");
        }
    }

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Facts facts;
    private KpiApi api;

    @BeforeEach
    void aCorner() {
        TestClock.instance().setTo(LocalDate.of(2026, 11, 22));
        facts = Facts.newCorner();
        api = new KpiApi(facts.department);
    }

    private void assertGivenUp(String type, byte[] body) {
        assertProblem(
                        api.as(Role.SYSTEM)
                                .contentType(type)
                                .body(body)
                                .post("/api/v1/dossier-metrics")
                                .then(),
                        408,
                        "dossier-metrics/body-too-slow")
                .body("status", equalTo(408));
    }

    @Test
    void aBodyThatComesInTooSlowlyIsGivenUpAndItsSlotIsFree() {
        byte[] row = ("[" + DossierRowJson.of(facts.division) + "]").getBytes(StandardCharsets.UTF_8);
        assertGivenUp("application/json", row);
        assertGivenUp("text/csv", row);
        assertGivenUp(XLSX, FormFile.of(facts.division).field(1, "Hộ tịch").bytes());
        for (String listing : new String[] {"/api/v1/dossier-metrics", "/api/v1/dossier-metrics/batches"}) {
            api.as(Role.VIEWER).get(listing).then().statusCode(200).body("items", empty());
        }
    }
}
