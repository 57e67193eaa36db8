package vn.cchc.kpi.dossier.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kpi.sql.Database;
import vn.cchc.testkit.SuiteResources;

/// A page of stored rows is read from its place in the primary key on, whatever is stored before and after.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class DossierRowPageIT {

    @Inject
    Database database;

    /// Tables of tests are so small that reading them whole is cheaper: that is forbidden here.
    private List<String> plan(@Nullable String scope, @Nullable String agency) {
        return QuarkusTransaction.requiringNew().call(() -> {
            database.run("set local enable_seqscan = off; set local enable_sort = off");
            return database.listPlanned(
                    "explain (costs off) " + DossierRowSearch.LIST,
                    select -> {
                        select.set("Z01").set(LocalDate.of(2026, 2, 15)).set("1.001612");
                        select.setText(scope).setText(scope).set("Z01");
                        select.setText(agency).setText(agency);
                        select.setDate(null).setDate(null);
                        select.setDate(null).setDate(null).setDate(null);
                        select.setText(null).setText(null);
                        select.set(101);
                    },
                    row -> row.text("QUERY PLAN"));
        });
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "Z01")
    void aPageBeginsAtItsPlaceInThePrimaryKey(@Nullable String scope) {
        List<String> plan = plan(scope, null);
        assertThat(plan).noneMatch(line -> line.matches(".*(Sort|Seq Scan.*)"));
        assertThat(plan)
                .filteredOn(line -> line.contains("Index Cond") && line.contains("agency_code"))
                .isNotEmpty()
                .allMatch(line -> line.contains("ROW(agency_code, window_from, subject) >"))
                .allMatch(line -> line.contains("agency_code = ANY") == (scope != null));
    }

    @Test
    void ofOneAgencyOnlyItsRowsAreRead() {
        assertThat(plan(null, "Z01.05"))
                .filteredOn(line -> line.contains("Index Cond") && line.contains("agency_code"))
                .isNotEmpty()
                .allMatch(line -> line.contains("agency_code = 'Z01.05'"));
    }
}
