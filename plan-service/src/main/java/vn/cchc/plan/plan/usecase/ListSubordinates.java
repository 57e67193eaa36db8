package vn.cchc.plan.plan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.identity.Caller;
import vn.cchc.plan.plan.superior.LinkedPlan;
import vn.cchc.plan.plan.superior.PlanGraph;
import vn.cchc.plan.plan.superior.Reached;

/// Shows the plans that implement a plan, directly or through others, as far as the caller may see.
@ApplicationScoped
public class ListSubordinates {

    public record Command(UUID plan, Caller caller) {}

    private final PlanAccess access;
    private final PlanGraph graph;

    ListSubordinates(PlanAccess access, PlanGraph graph) {
        this.access = access;
        this.graph = graph;
    }

    @Transactional
    public List<Reached> handle(Command command) {
        LinkedPlan plan = LinkedPlan.of(access.visible(command.plan(), command.caller()));
        return graph.below(plan, one -> access.sees(command.caller(), one.issuerCode(), one.shownBelow()));
    }
}
