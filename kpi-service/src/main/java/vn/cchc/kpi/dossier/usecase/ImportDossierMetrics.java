package vn.cchc.kpi.dossier.usecase;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.outbox.Outbox;
import vn.cchc.kit.time.Ids;
import vn.cchc.kpi.dossier.domain.DossierImports;
import vn.cchc.kpi.dossier.domain.DossierImports.AgencyWindow;
import vn.cchc.kpi.dossier.domain.RowRules;

/// Takes the good rows of a batch, or all or none of them, and tells the new totals of every agency and window
/// touched.
@ApplicationScoped
public class ImportDossierMetrics {

    private static final int LONGEST_SECONDS = 3_600;

    /// @param source system the figures come from
    /// @param allOrNothing whether one bad row refuses the batch
    /// @param dryRun whether everything is tried and nothing kept
    public record Command(IncomingRows rows, String source, boolean allOrNothing, boolean dryRun, Caller caller) {}

    private final DossierImports imports;
    private final ReportingScope scope;
    private final Outbox outbox;
    private final Clock clock;

    ImportDossierMetrics(DossierImports imports, ReportingScope scope, Outbox outbox, Clock clock) {
        this.imports = imports;
        this.scope = scope;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// @throws BatchRefused when nothing is taken; then nothing is kept either
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    public ImportOutcome handle(Command command) {
        UUID batch = Ids.next();
        LocalDate today = LocalDate.now(clock);
        RowRules rules = scope.rules(command.caller(), today);
        ChunkedImport chunks = new ChunkedImport(imports, rules, command.source(), batch);
        for (var row = command.rows().next();
                row.isPresent();
                row = command.rows().next()) {
            chunks.accept(row.get());
        }
        ImportOutcome outcome = chunks.finish();
        requireAccepted(outcome, command.allOrNothing());
        if (command.dryRun()) {
            QuarkusTransaction.setRollbackOnly();
        } else {
            keep(command, outcome, chunks.touched(), today);
        }
        return outcome;
    }

    private static void requireAccepted(ImportOutcome outcome, boolean allOrNothing) {
        DossierImports.Tally tally = outcome.tally();
        boolean nothingGood = tally.created() + tally.updated() + tally.unchanged() == 0;
        if (tally.rejected() > 0 && (allOrNothing || nothingGood)) {
            throw new BatchRefused(outcome);
        }
    }

    private void keep(Command command, ImportOutcome outcome, List<AgencyWindow> touched, LocalDate today) {
        if (touched.isEmpty()) {
            return;
        }
        imports.record(outcome.batch(), command.source(), command.caller().name(), outcome.tally());
        outbox.append(imports.total(touched).stream()
                .map(totals -> DossierMetricsIngested.of(totals, command.source(), outcome.batch(), today))
                .toList());
    }
}
