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

    private List<String> judging() {
        return plan(MergeSql.JUDGE_BY_ROW, insert -> StoredDossierImports.bind(insert.set(0), List.of(MONTH)));
    }

    private List<String> addingUp() {
        return plan(MergeSql.ADD_UP, update -> StoredDossierImports.bind(update, List.of(MONTH)));
    }

    @Test
    void leftAloneTheYearWouldBeScanned() {
        assertThat(judging()).anyMatch(line -> line.contains("Seq Scan on dossier_row_2035"));
        assertThat(addingUp()).anyMatch(line -> line.contains("Seq Scan on dossier_row_2035"));
    }

    @Test
    void anImportMeetsRowsByTheirKey() {
        imports.hold(new TreeMap<>(Map.of(MONTH, Grain.PROCEDURE)), "one-gate", true);
        assertThat(judging())
                .noneMatch(line -> line.contains("Seq Scan on dossier_row"))
                .anyMatch(line -> line.contains("dossier_row_2035_pkey"));
        assertThat(addingUp())
                .noneMatch(line -> line.contains("Seq Scan on dossier_row"))
                .anyMatch(line -> line.contains("dossier_row_2035_pkey"));
    }
}
