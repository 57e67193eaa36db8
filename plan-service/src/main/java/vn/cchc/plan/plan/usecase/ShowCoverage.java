package vn.cchc.plan.plan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.identity.Caller;
import vn.cchc.plan.plan.coverage.Comparison;
import vn.cchc.plan.plan.coverage.Coverage;
import vn.cchc.plan.plan.coverage.LeafTexts;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.PlanTask;
import vn.cchc.plan.plan.domain.Plans;
import vn.cchc.plan.plan.superior.LinkedPlan;
import vn.cchc.plan.plan.superior.PlanGraph;
import vn.cchc.plan.plan.superior.Reached;
import vn.cchc.plan.unitname.UnitDirectories;
import vn.cchc.plan.unitname.UnitDirectory;

/// Says what the plans in force below a plan take up of it, as far as the caller may see. Lead units are told as the
/// registry stands now.
@ApplicationScoped
public class ShowCoverage {

    public record Command(UUID plan, Caller caller) {}

    private final Plans plans;
    private final PlanAccess access;
    private final PlanGraph graph;
    private final LeafTexts leafTexts;
    private final UnitDirectories directories;

    ShowCoverage(Plans plans, PlanAccess access, PlanGraph graph, LeafTexts leafTexts, UnitDirectories directories) {
        this.plans = plans;
        this.access = access;
        this.graph = graph;
        this.leafTexts = leafTexts;
        this.directories = directories;
    }

    @Transactional
    public Coverage handle(Command command) {
        Plan plan = access.visible(command.plan(), command.caller());
        List<LinkedPlan> below = below(plan, command.caller());
        List<UUID> ids = below.stream().map(LinkedPlan::id).toList();
        Comparison comparison = new Comparison(below, plans.targets(ids), leafTexts.ofPlans(ids));
        UnitDirectory units =
                directories.of(plan.header().issuerCode(), plan.header().years().window());
        return comparison.of(plans.appendix(plan.id()), task -> leads(task, units));
    }

    private static List<String> leads(PlanTask task, UnitDirectory units) {
        return task.printed().leads().stream()
                .flatMap(lead -> units.match(lead).codesOrNone().stream())
                .distinct()
                .toList();
    }

    private List<LinkedPlan> below(Plan plan, Caller caller) {
        return graph.below(LinkedPlan.of(plan), one -> access.sees(caller, one.issuerCode(), one.shownBelow())).stream()
                .map(Reached::plan)
                .filter(one -> one != null && one.status().isInForce())
                .toList();
    }
}
