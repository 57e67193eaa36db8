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
        Result result = merge(batch, command, rows);
        requireAccepted(result.outcome(), command.allOrNothing());
        if (command.dryRun()) {
            QuarkusTransaction.setRollbackOnly();
        } else if (!result.touched().isEmpty()) {
            keep(command, result, today);
        }
        return result.outcome();
    }

    /// In the transaction in progress; the batch is recorded whatever became of it. Where nothing is taken nothing
    /// was
    /// changed either, so there is nothing to undo.
    @Transactional(Transactional.TxType.MANDATORY)
    public ImportOutcome join(UUID batch, Command command, CheckedRows rows, LocalDate today) {
        Result result = merge(batch, command, rows);
        keep(command, result, today);
        return result.outcome();
    }

    private record Result(ImportOutcome outcome, List<AgencyWindow> touched) {}

    private Result merge(UUID batch, Command command, CheckedRows rows) {
        Held held = imports.hold(rows.windows(), command.source());
        if (rows.turns() > 0) {
            imports.stage(rows.spool());
        }
        Set<AgencyWindow> touched = new TreeSet<>();
        RejectedRows rejected = rows.rejected();
        long created = 0;
        long updated = 0;
        long unchanged = 0;
        for (int turn = 0; turn < rows.turns(); turn++) {
            Judged judged = imports.judge(held, turn);
            Merged merged = imports.merge(held, turn, batch);
            created += merged.created();
            updated += merged.updated();
            unchanged += judged.unchanged();
            rejected.addAll(judged);
            touched.addAll(merged.touched());
        }
        Tally tally = new Tally(created, updated, unchanged, rejected.count());
        return new Result(new ImportOutcome(batch, tally, rejected.shown()), List.copyOf(touched));
    }

    private static void requireAccepted(ImportOutcome outcome, boolean allOrNothing) {
        Tally tally = outcome.tally();
        boolean nothingGood = tally.created() + tally.updated() + tally.unchanged() == 0;
        if (tally.rejected() > 0 && (allOrNothing || nothingGood)) {
            throw new BatchRefused(outcome);
        }
    }

    private void keep(Command command, Result result, LocalDate today) {
        UUID batch = result.outcome().batch();
        imports.record(
                batch,
                command.source(),
                command.caller().name(),
                result.outcome().tally());
        outbox.append(imports.total(result.touched()).stream()
                .map(totals -> DossierMetricsIngested.of(totals, command.source(), batch, today))
                .toList());
    }
}
