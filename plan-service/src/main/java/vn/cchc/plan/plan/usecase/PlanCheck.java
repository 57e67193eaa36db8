package vn.cchc.plan.plan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.cchc.plan.agency.domain.Agencies;
import vn.cchc.plan.folding.Folded;
import vn.cchc.plan.plan.completeness.Completeness;
import vn.cchc.plan.plan.completeness.Superiors;
import vn.cchc.plan.plan.domain.Appendix;
import vn.cchc.plan.plan.domain.Finding;
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
    private final Agencies agencies;
    private final UnitDirectories directories;

    PlanCheck(Plans plans, Agencies agencies, UnitDirectories directories) {
        this.plans = plans;
        this.agencies = agencies;
        this.directories = directories;
    }

    Outcome check(PlanHeader header, Appendix appendix) {
        UnitDirectory units = directories.of(header.issuerCode(), header.years().window());
        Superiors superiors = superiors(header);
        return new Outcome(Completeness.check(header, appendix, units, superiors), units, superiors);
    }

    /// Numbers of other agencies may read the same: only plans of the issuer or of an agency above it count, and
    /// of several the latest import.
    private Superiors superiors(PlanHeader header) {
        List<Numbered> numbered = plans.withNumbers(header.superiorPlanNumbers()).stream()
                .filter(plan -> agencies.isWithin(header.issuerCode(), plan.issuerCode()))
                .toList();
        Map<UUID, List<PlanTarget>> targets =
                plans.targets(numbered.stream().map(Numbered::id).toList());
        List<Superiors.Superior> found = new ArrayList<>();
        for (String number : header.superiorPlanNumbers()) {
            latest(numbered, number)
                    .map(plan -> new Superiors.Superior(number, plan.id(), targets.getOrDefault(plan.id(), List.of())))
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
