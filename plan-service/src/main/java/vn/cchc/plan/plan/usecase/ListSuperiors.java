package vn.cchc.plan.plan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.identity.Caller;
import vn.cchc.plan.plan.superior.LinkedPlan;
import vn.cchc.plan.plan.superior.PlanGraph;
import vn.cchc.plan.plan.superior.Reached;

/// Shows the plans a plan implements, directly or through others, as far as the caller may see. What they may not see
/// is a number nobody knows, like one that was never imported.
@ApplicationScoped
public class ListSuperiors {

    public record Command(UUID plan, Caller caller) {}

    private final PlanAccess access;
    private final PlanGraph graph;

    ListSuperiors(PlanAccess access, PlanGraph graph) {
        this.access = access;
        this.graph = graph;
    }

    @Transactional
    public List<Reached> handle(Command command) {
        LinkedPlan plan = LinkedPlan.of(access.visible(command.plan(), command.caller()));
        return graph.above(plan, one -> access.sees(command.caller(), one.issuerCode(), one.shownBelow()))
                .steps();
    }
}
