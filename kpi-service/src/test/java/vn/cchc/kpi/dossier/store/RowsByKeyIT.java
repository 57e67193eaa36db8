package vn.cchc.kpi.dossier.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.calendar.Window;
import vn.cchc.kpi.dossier.domain.DossierImports;
import vn.cchc.kpi.dossier.domain.DossierImports.AgencyWindow;
import vn.cchc.kpi.dossier.domain.Grain;
import vn.cchc.kpi.sql.Database;
import vn.cchc.testkit.SuiteResources;

/// Plans are kept by the database's sessions. One that was made while the table of a year was known to be empty would
/// read the whole year for each row, once that year has begun.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class RowsByKeyIT {

    private static final AgencyWindow MONTH =
            new AgencyWindow("Z01", new Window(LocalDate.of(2035, 1, 15), LocalDate.of(2035, 2, 14)));

    @Inject
    Database database;

    @Inject
    DossierImports imports;

    @BeforeEach
    void knownToBeEmpty() {
        QuarkusTransaction.begin();
        database.run("analyze dossier_row");
        database.run(StagingTable.CREATE);
        database.run(StagingTable.CREATE_VERDICTS);
    }

    @AfterEach
    void forget() {
        QuarkusTransaction.rollback();
    }

    private List<String> plan(String sql, Database.Binding binding) {
        return database.listPlanned("explain (costs off) " + sql, binding, row -> row.text("QUERY PLAN"));
    }

    /// The statements of every merge that meet stored rows. Those of a takeover are planned anew each time.
    private Map<String, List<String>> plans() {
        return Map.of(
                "claimable",
                plan(
                        MergeSql.CLAIMABLE,
                        select -> StoredDossierImports.bind(select, List.of(MONTH))
                                .setArray("text", List.of("FIELD"))
                                .set("one-gate")
                                .set("one-gate")
                                .set(true)
                                .set("one-gate")
                                .set(true)),
                "any stored",
                plan(MergeSql.ANY_STORED, select -> StoredDossierImports.bind(select, List.of(MONTH))),
                "any carry-over broken",
                plan(MergeSql.ANY_CARRY_OVER_BROKEN, select -> StoredDossierImports.bind(select, List.of(MONTH))),
                "judge",
                plan(MergeSql.JUDGE_BY_ROW, insert -> StoredDossierImports.bind(insert.set(0), List.of(MONTH))),
                "foresee",
                plan(StoredStagedRows.FORESEEN, select -> select.set(0)),
                "add up",
                plan(MergeSql.ADD_UP, update -> StoredDossierImports.bind(update, List.of(MONTH))));
    }

    @Test
    void leftAloneTheYearWouldBeScanned() {
        assertThat(plans())
                .anySatisfy(
                        (_, plan) -> assertThat(plan).anyMatch(line -> line.contains("Seq Scan on dossier_row_2035")));
    }

    @Test
    void anImportMeetsRowsByTheirKey() {
        imports.hold(new TreeMap<>(Map.of(MONTH, Grain.PROCEDURE)), "one-gate", true);
        assertThat(plans()).allSatisfy((_, plan) -> {
            assertThat(plan).noneMatch(line -> line.contains("Seq Scan on dossier_row"));
            assertThat(plan.subList(lineOf(plan, "dossier_row_2035_pkey"), plan.size()))
                    .element(1)
                    .asString()
                    .contains("Index Cond", "agency_code = ", "window_from = ");
        });
    }

    private static int lineOf(List<String> plan, String index) {
        return IntStream.range(0, plan.size())
                .filter(i -> plan.get(i).contains(index))
                .findFirst()
                .orElseThrow();
    }
}
