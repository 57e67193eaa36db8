package vn.cchc.plan.plan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.identity.Caller;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.query.HistoryEntry;
import vn.cchc.plan.plan.query.PlanHistory;

/// Who did what to a plan. It names persons: only the issuer's side and those above it read it.
@ApplicationScoped
public class ReadHistory {

    /// @param after version after which the page begins
    public record Command(UUID plan, long after, int limit, Caller caller) {}

    private final PlanHistory history;
    private final PlanAccess access;

    ReadHistory(PlanHistory history, PlanAccess access) {
        this.history = history;
        this.access = access;
    }

    @Transactional
    public List<HistoryEntry> handle(Command command) {
        Plan plan = access.visible(command.plan(), command.caller());
        access.requireWithin(command.caller(), plan.header().issuerCode());
        return history.ofPlan(plan.id(), command.after(), command.limit());
    }
}
