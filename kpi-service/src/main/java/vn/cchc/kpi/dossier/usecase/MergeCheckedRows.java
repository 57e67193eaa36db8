package vn.cchc.kpi.dossier.usecase;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.cchc.kit.outbox.Outbox;
import vn.cchc.kpi.dossier.domain.DossierImports;
import vn.cchc.kpi.dossier.domain.DossierImports.AgencyWindow;
import vn.cchc.kpi.dossier.domain.DossierImports.Held;
import vn.cchc.kpi.dossier.domain.DossierImports.Judged;
import vn.cchc.kpi.dossier.domain.DossierImports.Merged;
import vn.cchc.kpi.dossier.domain.DossierImports.Tally;
import vn.cchc.kpi.dossier.usecase.ImportDossierMetrics.Command;

/// Merges checked rows in one transaction and tells the new totals of every agency and window touched.
@ApplicationScoped
class MergeCheckedRows {

    private static final int LONGEST_SECONDS = 3_600;

    private final DossierImports imports;
    private final Outbox outbox;

    MergeCheckedRows(DossierImports imports, Outbox outbox) {
        this.imports = imports;
        this.outbox = outbox;
    }

    /// @throws BatchRefused when nothing is taken
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    public ImportOutcome handle(UUID batch, Command command, CheckedRows rows, LocalDate today) {
        Held held = imports.hold(rows.windows(), command.source());
        Taken taken = held.empty() && rows.standAlone() ? fill(held, rows, batch) : merge(held, rows, batch);
        RejectedRows rejected = rows.rejected();
        Tally tally = new Tally(taken.created(), taken.updated(), taken.unchanged(), rejected.count());
        ImportOutcome outcome = new ImportOutcome(batch, tally, rejected.shown());
        requireAccepted(outcome, command.allOrNothing());
        if (command.dryRun()) {
            QuarkusTransaction.setRollbackOnly();
        } else if (!taken.touched().isEmpty()) {
            keep(command, outcome, List.copyOf(taken.touched()), today);
        }
        return outcome;
    }

    /// Nothing is stored that a row could meet: nothing has to be judged.
    private Taken fill(Held held, CheckedRows rows, UUID batch) {
        long created = imports.fill(held, rows.spool(), batch);
        return new Taken(created, 0, 0, rows.windows().keySet());
    }

    private Taken merge(Held held, CheckedRows rows, UUID batch) {
        imports.stage(rows.spool());
        Set<AgencyWindow> touched = new TreeSet<>();
        long created = 0;
        long updated = 0;
        long unchanged = 0;
        for (int turn = 0; turn < rows.turns(); turn++) {
            Judged judged = imports.judge(held, turn);
            Merged merged = imports.merge(held, turn, batch);
            created += merged.created();
            updated += merged.updated();
            unchanged += judged.unchanged();
            rows.rejected().addAll(judged);
            touched.addAll(merged.touched());
        }
        return new Taken(created, updated, unchanged, touched);
    }

    private static void requireAccepted(ImportOutcome outcome, boolean allOrNothing) {
        Tally tally = outcome.tally();
        boolean nothingGood = tally.created() + tally.updated() + tally.unchanged() == 0;
        if (tally.rejected() > 0 && (allOrNothing || nothingGood)) {
            throw new BatchRefused(outcome);
        }
    }

    private void keep(Command command, ImportOutcome outcome, List<AgencyWindow> touched, LocalDate today) {
        imports.record(outcome.batch(), command.source(), command.caller().name(), outcome.tally());
        outbox.append(imports.total(touched).stream()
                .map(totals -> DossierMetricsIngested.of(totals, command.source(), outcome.batch(), today))
                .toList());
    }

    private record Taken(long created, long updated, long unchanged, Set<AgencyWindow> touched) {}
}
