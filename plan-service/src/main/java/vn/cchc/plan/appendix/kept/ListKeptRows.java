package vn.cchc.plan.appendix.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;
import vn.cchc.plan.appendix.reading.RowKind;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.PlanTask;
import vn.cchc.plan.plan.domain.Plans;
import vn.cchc.plan.plan.usecase.PlanAccess;

/// Shows the rows of the files that were read into a plan, with what became of them.
@ApplicationScoped
public class ListKeptRows {

    /// @param toConfirm only rows that wait for a person
    /// @param after     position the page begins after
    public record Command(
            UUID plan, boolean toConfirm, @Nullable RowKind kind, int after, int limit, Caller caller) {}

    /// @param task as it now stands, absent when the row is none or it was taken out
    public record Shown(KeptRow row, @Nullable PlanTask task) {}

    public record Outcome(Plan plan, List<Shown> rows) {}

    private final Plans plans;
    private final PlanAccess access;
    private final KeptRows keptRows;
    private final Confirmations confirmations;

    ListKeptRows(Plans plans, PlanAccess access, KeptRows keptRows, Confirmations confirmations) {
        this.plans = plans;
        this.access = access;
        this.keptRows = keptRows;
        this.confirmations = confirmations;
    }

    @Transactional
    public Outcome handle(Command command) {
        Plan plan = readable(command.plan(), command.caller());
        Map<UUID, PlanTask> tasks = plans.appendix(plan.id()).tasks().stream()
                .collect(Collectors.toMap(PlanTask::taskId, Function.identity()));
        var filter = new KeptRows.Filter(command.toConfirm(), command.kind());
        return new Outcome(
                plan,
                keptRows.page(plan.id(), filter, command.after(), command.limit()).stream()
                        .map(row -> new Shown(row, row.taskId() == null ? null : tasks.get(row.taskId())))
                        .toList());
    }

    /// Who confirmed and who withdrew, in the order it happened.
    @Transactional
    public List<ConfirmationAct> trail(UUID planId, long after, int limit, Caller caller) {
        return confirmations.ofPlan(readable(planId, caller).id(), after, limit);
    }

    /// A file says more than the plan that came of it, and the trail names persons: only the issuer's side reads them.
    private Plan readable(UUID planId, Caller caller) {
        Plan plan = access.visible(planId, caller);
        access.requireWithin(caller, plan.header().issuerCode());
        return plan;
    }
}
