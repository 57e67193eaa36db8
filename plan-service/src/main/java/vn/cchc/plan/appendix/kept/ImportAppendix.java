package vn.cchc.plan.appendix.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.parse.DeadlineParser;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.time.Ids;
import vn.cchc.plan.appendix.Reading;
import vn.cchc.plan.plan.domain.Appendix;
import vn.cchc.plan.plan.domain.Correction;
import vn.cchc.plan.plan.domain.DraftRows;
import vn.cchc.plan.plan.domain.Finding;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.PlanAct;
import vn.cchc.plan.plan.domain.PlanTask;
import vn.cchc.plan.plan.domain.Plans;
import vn.cchc.plan.plan.usecase.CheckCompleteness;
import vn.cchc.plan.plan.usecase.PlanAccess;
import vn.cchc.plan.plan.usecase.SeenPlan;
import vn.cchc.plan.plan.usecase.Signatures;

/// Takes the rows of a file into an open plan, tasks as tasks, and keeps all of them with how they were read.
@ApplicationScoped
public class ImportAppendix {

    /// What becomes of the tasks that are there.
    public enum Mode {
        /// They go, with what is kept of earlier files.
        REPLACE,
        /// They stay above those of the file.
        APPEND
    }

    /// @param mode may be absent while the plan has no tasks
    public record Command(
            SeenPlan seen, Reading reading, @Nullable Mode mode) {}

    public record Outcome(Plan plan, UUID importId, List<KeptRow> rows, List<PlanTask> tasks, List<Finding> findings) {}

    private static final int MOST_KEPT = 2 * DraftRows.MOST;

    private final Plans plans;
    private final PlanAccess access;
    private final KeptRows keptRows;
    private final Confirmations confirmations;
    private final CheckCompleteness checkCompleteness;
    private final Clock clock;

    ImportAppendix(
            Plans plans,
            PlanAccess access,
            KeptRows keptRows,
            Confirmations confirmations,
            CheckCompleteness checkCompleteness,
            Clock clock) {
        this.plans = plans;
        this.access = access;
        this.keptRows = keptRows;
        this.confirmations = confirmations;
        this.checkCompleteness = checkCompleteness;
        this.clock = clock;
    }

    @Transactional
    public Outcome handle(Command command) {
        Plan plan = access.forWriting(command.seen());
        Plan next = plan.corrected();
        Appendix content = plans.appendix(plan.id());
        Appendix staying = staying(command.mode(), content, plan.id());
        RowsOfFile rows = RowsOfFile.of(
                command.reading(),
                confirmations.nextPosition(plan.id()),
                new DeadlineParser(plan.header().years()));
        plans.save(
                new Correction(next, PlanAct.APPENDIX_IMPORTED, content, new DraftRows(staying).appended(rows.tasks())),
                Signatures.of(command.seen().caller(), null));
        UUID importId = keep(plan.id(), command, rows);
        Caller caller = command.seen().caller();
        List<Finding> findings = checkCompleteness
                .handle(new CheckCompleteness.Command(plan.id(), caller))
                .findings();
        return new Outcome(next, importId, rows.kept(), rows.tasks(), findings);
    }

    private Appendix staying(@Nullable Mode mode, Appendix content, UUID planId) {
        if (mode == null && !content.tasks().isEmpty()) {
            throw new KeptRefused(new KeptRefusal.DraftHasTasks(content.tasks().size()));
        }
        if (mode != Mode.REPLACE) {
            return content;
        }
        long confirmed =
                keptRows.all(planId).stream().filter(KeptRow::isConfirmed).count();
        if (confirmed > 0) {
            throw new KeptRefused(new KeptRefusal.RowsConfirmed(Math.toIntExact(confirmed)));
        }
        return new Appendix(List.of(), content.targets());
    }

    private UUID keep(UUID planId, Command command, RowsOfFile rows) {
        if (command.mode() == Mode.REPLACE) {
            keptRows.deleteAll(planId);
        } else if (keptRows.count(planId) + rows.kept().size() > MOST_KEPT) {
            throw new KeptRefused(new KeptRefusal.TooManyKept(MOST_KEPT));
        }
        keptRows.insert(planId, rows.kept());
        Caller caller = command.seen().caller();
        UUID id = Ids.next();
        confirmations.add(
                planId,
                new Confirmations.Import(
                        id,
                        command.reading().sha256(),
                        rows.kept().getFirst().position(),
                        rows.kept().getLast().position(),
                        caller.name(),
                        caller.client(),
                        clock.instant()));
        return id;
    }
}
