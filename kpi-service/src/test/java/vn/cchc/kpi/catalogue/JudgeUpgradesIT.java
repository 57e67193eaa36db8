package vn.cchc.kpi.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kpi.Facts;
import vn.cchc.kpi.KpiApi;
import vn.cchc.kpi.Rebuilding;
import vn.cchc.kpi.assessment.usecase.JudgeUpgrades;
import vn.cchc.kpi.assessment.usecase.Recompute;
import vn.cchc.kpi.catalogue.Formula.Ratio;
import vn.cchc.kpi.catalogue.Formula.Term;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;

/// What a version judges that came with an upgrade is assessed by it, without waiting for a fact.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class JudgeUpgradesIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Inject
    CatalogueRows rows;

    @Inject
    JudgeUpgrades judgeUpgrades;

    @Inject
    Recompute recompute;

    private final String code =
            "UPGRADED_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    private Facts facts;
    private KpiApi api;
    private UUID plan;
    private Rebuilding rebuilding;

    @BeforeEach
    void aTargetOfTwoYearsIsAssessed() {
        TestClock.instance().setTo(TODAY);
        facts = Facts.newCorner();
        api = new KpiApi(facts.department);
        rebuilding = new Rebuilding(facts.department);
        api.awaitAgency(facts.otherDivision);
        upgrade(1, "E.dialogues");
        plan = facts.plan(facts.department, 2026, 2027, Facts.target("U", code, "COUNT_GE", "2", "REPORT_PERIOD"));
        api.awaitFigures(plan, "U", "YEAR", 2027, "NO_DATA");
        judgeUpgrades.handle();
        rebuilding.requireNoDifference();
    }

    private void upgrade(int version, String metric) {
        upgrade(code, version, metric);
    }

    private void upgrade(String code, int version, String metric) {
        Definition definition = new Definition(
                code,
                version,
                "Tên",
                "Name",
                "count",
                Direction.HIGHER_BETTER,
                "EVENT",
                new Ratio(List.of(new Term(metric, 1)), List.of()),
                null,
                null,
                Definition.ALWAYS,
                null);
        QuarkusTransaction.requiringNew().run(() -> rows.store(CatalogueFile.metrics(), List.of(definition), TODAY));
    }

    private void requireJudged() {
        assertThat(api.assessment(plan, "U", "YEAR", 2027)).containsEntry("definitionVersion", 2);
        assertThat(api.assessment(plan, "U", "YEAR", 2026)).containsEntry("definitionVersion", 1);
        rebuilding.requireNoDifference();
    }

    @Test
    void periodsThatBeginLaterAreJudgedByAVersionThatCameWithAnUpgrade() {
        upgrade(2, "I.checks_total");
        assertThat(rebuilding.compare().getList("found.differing", Integer.class))
                .anyMatch(differing -> differing > 0);
        judgeUpgrades.handle();
        requireJudged();
    }

    @Test
    void replicasThatStartTogetherShareTheWork() {
        upgrade(2, "I.checks_total");
        CompletableFuture<Void> other = CompletableFuture.runAsync(judgeUpgrades::handle);
        judgeUpgrades.handle();
        other.join();
        requireJudged();
    }

    @Test
    void aBatchGoesOnWhereTheOneBeforeEnded() {
        upgrade(2, "I.checks_total");
        int batches = 0;
        while (QuarkusTransaction.requiringNew().call(() -> recompute.afterUpgrade(2))) {
            batches++;
        }
        assertThat(batches).isGreaterThan(2);
        requireJudged();
    }

    @Test
    void aTargetThatWaitedForItsDefinitionIsJudgedByTheFirstVersion() {
        String later = code + "_LATER";
        UUID waiting = facts.plan(facts.department, 2026, 2026, Facts.target("W", later, "COUNT_GE", "2", "YEAR"));
        api.awaitFigures(waiting, "W", "YEAR", "NO_DATA", null, null);
        assertThat(api.measure("E.dialogues", "2025-12-15", "2026-03-14", 2, 1)
                        .extract()
                        .statusCode())
                .isEqualTo(201);
        upgrade(later, 1, "E.dialogues");
        judgeUpgrades.handle();
        assertThat(api.assessment(waiting, "W", "YEAR")).containsEntry("numerator", 2);
        rebuilding.requireNoDifference();
    }
}
