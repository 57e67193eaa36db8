package vn.cchc.kpi.dossier.usecase;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import vn.cchc.kit.outbox.Outbox;
import vn.cchc.kpi.dossier.domain.DossierImports;
import vn.cchc.kpi.dossier.domain.DossierImports.AgencyWindow;
import vn.cchc.kpi.dossier.domain.DossierImports.Conflict;
import vn.cchc.kpi.dossier.domain.DossierImports.Filled;
import vn.cchc.kpi.dossier.domain.DossierImports.Held;
import vn.cchc.kpi.dossier.domain.DossierImports.Judged;
import vn.cchc.kpi.dossier.domain.DossierImports.Merged;
import vn.cchc.kpi.dossier.domain.DossierImports.TakenOver;
import vn.cchc.kpi.dossier.domain.DossierImports.Totals;
import vn.cchc.kpi.dossier.domain.StagedRows;
import vn.cchc.kpi.dossier.result.RowOutcome;
import vn.cchc.kpi.dossier.result.RowProblem;
import vn.cchc.kpi.dossier.result.RowResults;
import vn.cchc.kpi.dossier.result.Tally;
import vn.cchc.kpi.dossier.usecase.ImportDossierMetrics.Command;

/// Merges checked rows in one transaction and tells the new totals of every agency and window touched.
@ApplicationScoped
class MergeCheckedRows {

    private static final int LONGEST_SECONDS = 3_600;
    private static final int TOLD_AT_ONCE = 500;

    private final DossierImports imports;
    private final JudgeCarryOver carryOver;
    private final StagedRows staged;
    private final KeepTraces traces;
    private final Outbox outbox;

    MergeCheckedRows(
            DossierImports imports, JudgeCarryOver carryOver, StagedRows staged, KeepTraces traces, Outbox outbox) {
        this.imports = imports;
        this.carryOver = carryOver;
        this.staged = staged;
        this.traces = traces;
        this.outbox = outbox;
    }

    /// @throws BatchRefused when nothing is taken
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    public ImportOutcome handle(UUID batch, Command command, CheckedRows rows, LocalDate today) {
        Merging merging = merge(batch, command, rows);
        requireAccepted(batch, rows.results(), command.allOrNothing());
        ImportOutcome outcome = traces.keep(batch, command, rows, merging.touched(), merging.staged());
        if (command.dryRun()) {
            QuarkusTransaction.setRollbackOnly();
        } else {
            tell(batch, command, merging, today);
        }
        return outcome;
    }

    /// In the transaction in progress, where nobody waits who could be told that nothing was taken: good rows are
    /// taken, and the batch is kept whatever became of it.
    @Transactional(Transactional.TxType.MANDATORY)
    public ImportOutcome join(UUID batch, Command command, CheckedRows rows, LocalDate today) {
        Merging merging = merge(batch, command, rows);
        ImportOutcome outcome = traces.keepAnyhow(batch, command, rows, merging.touched(), merging.staged());
        tell(batch, command, merging, today);
        return outcome;
    }

    /// @param touched months in which figures were created or updated
    /// @param staged  whether the rows were staged
    private record Merging(Set<AgencyWindow> touched, boolean staged) {}

    private Merging merge(UUID batch, Command command, CheckedRows rows) {
        Held held = imports.hold(
                rows.windows(), command.source(), !command.treatment().replay());
        if (rows.turns() == 0) {
            return new Merging(Set.of(), false);
        }
        return mayFill(held, rows) && isFilled(held, rows, batch)
                ? new Merging(rows.windows().keySet(), false)
                : new Merging(merge(held, rows, batch), true);
    }

    /// A part of the windows at a time: an import may be about more of them than fit into memory with their totals.
    private void tell(UUID batch, Command command, Merging merging, LocalDate today) {
        List<AgencyWindow> windows = List.copyOf(merging.touched());
        for (int from = 0; from < windows.size(); from += TOLD_AT_ONCE) {
            List<AgencyWindow> some = windows.subList(from, Math.min(from + TOLD_AT_ONCE, windows.size()));
            List<Totals> told = merging.staged() ? imports.addUp(some) : imports.totals(some);
            outbox.append(told.stream()
                    .map(totals -> DossierMetricsIngested.of(totals, command.source(), batch, today))
                    .toList());
        }
    }

    /// Where nothing is stored that a row could meet, no row needs a verdict of its own.
    private static boolean mayFill(Held held, CheckedRows rows) {
        return held.empty() && rows.standAlone() && !rows.isSmall();
    }

    /// Stores all rows as they are, unless one of them does not carry over.
    private boolean isFilled(Held held, CheckedRows rows, UUID batch) {
        Optional<Filled> filled =
                imports.fill(held, rows.spool(), batch, rows.windows().keySet(), carryOver.concerns(rows));
        filled.ifPresent(stored -> {
            rows.results().count(RowOutcome.CREATED, stored.rows());
            rows.results().displace(stored.displaced());
        });
        return filled.isPresent();
    }

    private Set<AgencyWindow> merge(Held before, CheckedRows rows, UUID batch) {
        Held held = before;
        imports.stage(rows.spool());
        Set<AgencyWindow> touched = new TreeSet<>();
        RowResults results = rows.results();
        boolean compared = carryOver.concerns(rows);
        SortedSet<LocalDate> months = rows.months();
        for (int turn = 0; turn < rows.turns(); turn++) {
            Judged judged = imports.judge(held, turn);
            results.faults(RowOutcome.REJECTED, judged.refused(), problems(judged.conflicts()));
            long broken = 0;
            for (LocalDate month : months) {
                broken += compared ? carryOver.judge(turn, month) : 0;
                TakenOver taken = imports.takeOver(held, turn, month);
                held = taken.held();
                results.displace(taken.displaced());
            }
            carryOver.tell(rows, turn, broken);
            if (rows.isSmall()) {
                staged.foreseen(turn).forEach(row -> results.list(row.number(), outcome(row.prospect())));
            }
            Merged merged = imports.merge(held, turn, batch);
            results.count(RowOutcome.CREATED, merged.created());
            results.count(RowOutcome.UPDATED, merged.updated());
            results.count(RowOutcome.UNCHANGED, judged.unchanged());
            touched.addAll(merged.touched());
        }
        return touched;
    }

    private static RowOutcome outcome(StagedRows.Prospect prospect) {
        return switch (prospect) {
            case CREATED -> RowOutcome.CREATED;
            case UPDATED -> RowOutcome.UPDATED;
            case UNCHANGED -> RowOutcome.UNCHANGED;
        };
    }

    private static List<RowProblem> problems(List<Conflict> conflicts) {
        return conflicts.stream()
                .map(conflict -> RowProblem.of(conflict.number(), conflict.refusal()))
                .toList();
    }

    private static void requireAccepted(UUID batch, RowResults results, boolean allOrNothing) {
        Tally tally = results.tally();
        boolean nothingKept = tally.good() + tally.quarantined() == 0;
        if (tally.faults() > 0 && (allOrNothing || nothingKept)) {
            throw new BatchRefused(ImportOutcome.refused(batch, results));
        }
    }
}
