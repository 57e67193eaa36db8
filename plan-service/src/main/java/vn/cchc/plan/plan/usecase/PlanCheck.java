package vn.cchc.plan.plan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.cchc.kit.identity.Caller;
import vn.cchc.plan.folding.Folded;
import vn.cchc.plan.plan.completeness.Completeness;
import vn.cchc.plan.plan.completeness.Superiors;
import vn.cchc.plan.plan.domain.Appendix;
import vn.cchc.plan.plan.domain.Finding;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.Plans;
import vn.cchc.plan.plan.domain.Plans.Numbered;
import vn.cchc.plan.plan.domain.document.PlanHeader;
import vn.cchc.plan.plan.domain.document.PlanTarget;
import vn.cchc.plan.unitname.UnitDirectories;
import vn.cchc.plan.unitname.UnitDirectory;

/// Gathers what the completeness check looks at. A handful of queries, whatever the size of the plan.
@ApplicationScoped
class PlanCheck {

    /// The findings, and what was looked up for them.
    record Outcome(List<Finding> findings, UnitDirectory units, Superiors superiors) {}

    private final Plans plans;
    private final PlanAccess access;
    private final UnitDirectories directories;

    PlanCheck(Plans plans, PlanAccess access, UnitDirectories directories) {
        this.plans = plans;
        this.access = access;
        this.directories = directories;
    }

    /// @param caller whom the findings are told
    Outcome check(Plan plan, Appendix appendix, Caller caller) {
        PlanHeader header = plan.header();
        UnitDirectory units = directories.of(header.issuerCode(), header.years().window());
        Superiors superiors = superiors(plan, caller);
        return new Outcome(Completeness.check(header, appendix, units, superiors), units, superiors);
    }

    /// Numbers of other agencies may read the same: only plans of the issuer or of an agency above it count, and
    /// of several the latest import. A plan the caller may not see is not there: a finding would give it away.
    private Superiors superiors(Plan plan, Caller caller) {
        PlanHeader header = plan.header();
        List<Numbered> numbered = plans.upwardsWithNumbers(header.issuerCode(), header.superiorPlanNumbers()).stream()
                .filter(found -> !found.id().equals(plan.id()))
                .filter(found -> access.sees(caller, found.issuerCode(), found.status()))
                .toList();
        Map<UUID, List<PlanTarget>> targets =
                plans.targets(numbered.stream().map(Numbered::id).toList());
        List<Superiors.Superior> found = new ArrayList<>();
        for (String number : header.superiorPlanNumbers()) {
            latest(numbered, number)
                    .map(above ->
                            new Superiors.Superior(number, above.id(), targets.getOrDefault(above.id(), List.of())))
                    .ifPresent(found::add);
        }
        return new Superiors(found);
    }

    private static Optional<Numbered> latest(List<Numbered> plans, String number) {
        Folded wanted = Folded.of(number);
        return plans.stream()
                .filter(plan -> Folded.of(plan.number()).equals(wanted))
                .max(Comparator.comparing(plan -> plan.id().toString()));
    }
}
