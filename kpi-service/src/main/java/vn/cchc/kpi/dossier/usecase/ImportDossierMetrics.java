package vn.cchc.kpi.dossier.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.problem.ProblemException;
import vn.cchc.kit.time.Ids;
import vn.cchc.kpi.dossier.domain.BreachPolicy;
import vn.cchc.kpi.dossier.domain.DossierImports;
import vn.cchc.kpi.dossier.domain.RowSpool;
import vn.cchc.kpi.dossier.policy.SourcePolicies;
import vn.cchc.kpi.dossier.quarantine.BreachSpool;
import vn.cchc.kpi.dossier.result.Origin;
import vn.cchc.kpi.dossier.result.Tally;
import vn.cchc.kpi.dossier.spool.SpoolFolder;

/// Takes the good rows of a batch, or all or none of them. The body is read and checked to its end before anything is
/// held in the database: a slow sender keeps nobody waiting.
@ApplicationScoped
public class ImportDossierMetrics {

    /// @param source system the figures come from
    /// @param allOrNothing whether one bad row refuses the batch
    /// @param dryRun whether everything is tried and nothing kept
    /// @param treatment of rows that break an invariant
    public record Command(
            IncomingRows rows,
            String source,
            boolean allOrNothing,
            boolean dryRun,
            Caller caller,
            Treatment treatment) {

        public Command(IncomingRows rows, String source, boolean allOrNothing, boolean dryRun, Caller caller) {
            this(rows, source, allOrNothing, dryRun, caller, Treatment.USUAL);
        }

        /// A system, or a person: people share the client of the program they use.
        String sender() {
            return caller.has(Role.SYSTEM) ? caller.client() : caller.client() + "/" + caller.name();
        }

        Origin origin(UUID batch) {
            return new Origin(batch, source, caller.name(), caller.agencyCode(), treatment.replay());
        }
    }

    private final ImportSlots slots;
    private final DossierImports imports;
    private final ReportingScope scope;
    private final SourcePolicies policies;
    private final MergeCheckedRows merge;
    private final RecordRefused refusals;
    private final SpoolFolder spool;
    private final Clock clock;

    ImportDossierMetrics(
            ImportSlots slots,
            DossierImports imports,
            ReportingScope scope,
            SourcePolicies policies,
            MergeCheckedRows merge,
            RecordRefused refusals,
            SpoolFolder spool,
            Clock clock) {
        this.slots = slots;
        this.imports = imports;
        this.scope = scope;
        this.policies = policies;
        this.merge = merge;
        this.refusals = refusals;
        this.spool = spool;
        this.clock = clock;
    }

    /// A body that is refused as a whole by its reader is remembered too, with the rows read until then. Not so when
    /// it cannot be read or kept for another reason: that is no refusal of what was sent.
    ///
    /// @throws ImportsBusy  when too many are under way
    /// @throws BatchRefused when nothing is taken; then nothing is kept but that it was refused
    /// @throws vn.cchc.kpi.dossier.quarantine.ReplayOutdated when a replayed row was changed meanwhile; nothing is
    ///     kept
    public ImportOutcome handle(Command command) {
        UUID batch = Ids.next();
        try (ImportSlots.Slot _ = slots.take(command.sender())) {
            return readAll(batch, command, merge::handle);
        } catch (BatchRefused refused) {
            record(batch, command, refused.outcome().tally());
            throw refused;
        } catch (BodyRefused refused) {
            record(batch, command, refused.read());
            throw refused.why();
        }
    }

    private void record(UUID batch, Command command, Tally refused) {
        if (!command.dryRun()) {
            refusals.handle(command.origin(batch), refused);
        }
    }

    /// In the transaction in progress, which also keeps that nothing was taken: there is no caller to be told.
    public ImportOutcome join(Command command) {
        try {
            return readAll(Ids.next(), command, merge::join);
        } catch (BodyRefused refused) {
            throw refused.why();
        }
    }

    private ImportOutcome readAll(UUID batch, Command command, Merging merging) {
        LocalDate today = LocalDate.now(clock);
        BreachPolicy policy = command.treatment().policy().apply(policies.of(command.source()));
        try (RowSpool good = imports.spool();
                BreachSpool breaches = new BreachSpool(spool)) {
            CheckedRows rows = new CheckedRows(good, breaches, scope.rules(command.caller()), policy);
            read(rows, command.rows());
            return merging.merge(batch, command, rows, today);
        }
    }

    private static void read(CheckedRows rows, IncomingRows body) {
        try {
            rows.readAll(body);
        } catch (ProblemException refused) {
            throw new BodyRefused(new Tally(0, 0, 0, rows.results().tally().faults(), 0, rows.spooled(), 0), refused);
        }
    }

    @FunctionalInterface
    private interface Merging {
        ImportOutcome merge(UUID batch, Command command, CheckedRows rows, LocalDate today);
    }
}
