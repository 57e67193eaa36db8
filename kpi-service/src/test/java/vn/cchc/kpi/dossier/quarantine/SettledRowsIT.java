package vn.cchc.kpi.dossier.quarantine;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.kpi.sql.Database;
import vn.cchc.testkit.SuiteResources;

/// What was settled or corrected before is looked up for every breach: by an index, however much there is of it.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class SettledRowsIT {

    private static final String SETTLED_LONG_AGO = """
            insert into dossier_quarantine (id, batch_id, source, row_no, agency_code, window_from, window_to, subject,
                revision, row, code, pointer, args, state, recorded_by, recorded_at, changed_by, changed_at, version)
            select uuidv7(), uuidv7(), 'busy', n, 'Y00', '2025-12-15', '2026-01-14', 'P' || n, 1, '{}', 'c', '', '[]',
                'DISCARDED', 'x', now(), 'x', now(), 1
            from generate_series(1, 20000) n""";

    private static final String AFTER_A_CORRECTION = """
            insert into dossier_quarantine_change (quarantine_id, version, action, row, code, changed_by, changed_at)
            select id, 0, 'CORRECTED', row, code, 'x', now() from dossier_quarantine""";

    @Inject
    Database database;

    @Test
    void whatWasSettledOrCorrectedIsFoundByAnIndex() {
        QuarkusTransaction.begin();
        try {
            database.update(SETTLED_LONG_AGO, _ -> {});
            database.update(AFTER_A_CORRECTION, _ -> {});
            database.run("analyze dossier_quarantine, dossier_quarantine_change");
            database.run(QuarantineSql.CREATE_BREACHES);
            List<String> plan = database.list(
                    "explain " + QuarantineSql.JUDGE,
                    select -> select.set("busy").set("busy").set("busy"),
                    row -> row.text("QUERY PLAN"));
            assertThat(plan).anyMatch(line -> line.contains("dossier_quarantine_closed_ix"));
            assertThat(plan).noneMatch(line -> line.contains("Seq Scan on dossier_quarantine"));
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
