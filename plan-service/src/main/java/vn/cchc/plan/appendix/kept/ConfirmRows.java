package vn.cchc.plan.appendix.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cchc.kit.identity.Caller;
import vn.cchc.plan.appendix.kept.KeptRow.Confirmation;
import vn.cchc.plan.plan.domain.Appendix;
import vn.cchc.plan.plan.domain.Correction;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.PlanAct;
import vn.cchc.plan.plan.domain.PlanTask;
import vn.cchc.plan.plan.domain.Plans;
import vn.cchc.plan.plan.usecase.PlanAccess;
import vn.cchc.plan.plan.usecase.SeenPlan;
import vn.cchc.plan.plan.usecase.Signatures;

/// A person answers for how rows of a file were read, as they stand now.
@ApplicationScoped
public class ConfirmRows {

    /// Which rows.
    public sealed interface Choice {

        /// Every row that waits for a person.
        record AllWaiting() implements Choice {}

        /// These, whether they were read with doubts or not.
        record At(Set<Integer> positions) implements Choice {
            public At {
                positions = Set.copyOf(positions);
            }
        }
    }

    public record Command(SeenPlan seen, Choice choice) {}

    /// @param waiting rows that still wait for a person
    public record Outcome(Plan plan, List<KeptRow> confirmed, int waiting) {}

    private final Plans plans;
    private final PlanAccess access;
    private final KeptRows keptRows;
    private final Confirmations confirmations;
    private final Clock clock;

    ConfirmRows(Plans plans, PlanAccess access, KeptRows keptRows, Confirmations confirmations, Clock clock) {
        this.plans = plans;
        this.access = access;
        this.keptRows = keptRows;
        this.confirmations = confirmations;
        this.clock = clock;
    }

    @Transactional
    public Outcome handle(Command command) {
        Plan plan = access.forWriting(command.seen());
        Plan next = plan.corrected();
        List<KeptRow> chosen = switch (command.choice()) {
            case Choice.AllWaiting() -> keptRows.waiting(plan.id());
            case Choice.At(var positions) -> at(plan.id(), positions);
        };
        Appendix content = plans.appendix(plan.id());
        List<KeptRow> confirmed = confirmed(chosen, content, command.seen().caller());
        keptRows.confirm(plan.id(), confirmed);
        confirmations.confirmed(plan.id(), confirmed);
        plans.save(
                new Correction(next, PlanAct.ROWS_CONFIRMED, content, content),
                Signatures.of(command.seen().caller(), null));
        return new Outcome(next, confirmed, keptRows.waiting(plan.id()).size());
    }

    private List<KeptRow> at(UUID planId, Set<Integer> positions) {
        List<KeptRow> found = keptRows.all(planId).stream()
                .filter(row -> positions.contains(row.position()))
                .toList();
        Set<Integer> unknown = new HashSet<>(positions);
        found.forEach(row -> unknown.remove(row.position()));
        if (!unknown.isEmpty()) {
            throw new KeptRefused(
                    new KeptRefusal.RowsUnknown(unknown.stream().sorted().toList()));
        }
        List<Integer> twice = found.stream()
                .filter(KeptRow::isConfirmed)
                .map(KeptRow::position)
                .toList();
        if (!twice.isEmpty()) {
            throw new KeptRefused(new KeptRefusal.AlreadyConfirmed(twice));
        }
        return found;
    }

    private List<KeptRow> confirmed(List<KeptRow> rows, Appendix content, Caller caller) {
        Map<UUID, PlanTask> tasks =
                content.tasks().stream().collect(Collectors.toMap(PlanTask::taskId, Function.identity()));
        return rows.stream()
                .map(row -> row.confirmed(new Confirmation(
                        caller.name(),
                        caller.client(),
                        clock.instant(),
                        Frozen.of(row, row.taskId() == null ? null : tasks.get(row.taskId()))
                                .sha256())))
                .toList();
    }
}
