package vn.cchc.plan.plan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.cchc.calendar.deadline.PlanYears;
import vn.cchc.kit.identity.Caller;
import vn.cchc.plan.folding.Folded;
import vn.cchc.plan.plan.completeness.Completeness;
import vn.cchc.plan.plan.completeness.RowChecks;
import vn.cchc.plan.plan.completeness.Superiors;
import vn.cchc.plan.plan.domain.Appendix;
import vn.cchc.plan.plan.domain.Finding;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.Plans;
import vn.cchc.plan.plan.domain.Plans.Numbered;
import vn.cchc.plan.plan.domain.RowReadings;
import vn.cchc.plan.plan.domain.document.PlanHeader;
import vn.cchc.plan.plan.domain.document.PlanTarget;
import vn.cchc.plan.unitname.UnitDirectories;
import vn.cchc.plan.unitname.UnitDirectory;

/// Gathers what the completeness check looks at. A handful of queries, whatever the size of the plan.
@ApplicationScoped
class PlanCheck {

    /// @param findings        for the caller
    /// @param superiorPlanIds the same whoever asks: drafts of agencies above count too, so that a plan that comes
    ///                        into force before the one it implements is linked to it all the same
    record Outcome(List<Finding> findings, UnitDirectory units, List<UUID> superiorPlanIds) {}

    private final Plans plans;
    private final PlanAccess access;
    private final UnitDirectories directories;
    private final RowReadings readings;

    PlanCheck(Plans plans, PlanAccess access, UnitDirectories directories, RowReadings readings) {
        this.plans = plans;
        this.access = access;
        this.directories = directories;
        this.readings = readings;
    }

    /// @param caller whom the findings are told
    Outcome check(Plan plan, Appendix appendix, Caller caller) {
        PlanHeader header = plan.header();
        UnitDirectory units = directories.of(header.issuerCode(), header.years().window());
        List<Numbered> numbered = numbered(plan);
        Superiors told = superiors(header, visible(numbered, caller));
        List<Finding> findings = new ArrayList<>(Completeness.check(header, appendix, units, told));
        findings.addAll(RowChecks.of(appendix, readings.unconfirmed(plan.id())));
        return new Outcome(findings, units, ids(header, numbered));
    }

    /// Numbers of other agencies may read the same: only plans of the issuer or of an agency above it count.
    private List<Numbered> numbered(Plan plan) {
        PlanHeader header = plan.header();
        return plans.upwardsWithNumbers(header.issuerCode(), header.superiorPlanNumbers()).stream()
                .filter(found -> !found.id().equals(plan.id()))
                .toList();
    }

    /// A plan the caller may not see is not there: a finding would give it away.
    private List<Numbered> visible(List<Numbered> numbered, Caller caller) {
        return numbered.stream()
                .filter(found -> access.sees(caller, found.issuerCode(), found.shownBelow()))
                .toList();
    }

    private Superiors superiors(PlanHeader header, List<Numbered> numbered) {
        Map<UUID, List<PlanTarget>> targets =
                plans.targets(numbered.stream().map(Numbered::id).toList());
        List<Superiors.Superior> found = new ArrayList<>();
        for (String number : header.superiorPlanNumbers()) {
            meant(header, numbered, number)
                    .map(above ->
                            new Superiors.Superior(number, above.id(), targets.getOrDefault(above.id(), List.of())))
                    .ifPresent(found::add);
        }
        return new Superiors(found);
    }

    private static List<UUID> ids(PlanHeader header, List<Numbered> numbered) {
        return header.superiorPlanNumbers().stream()
                .flatMap(number -> meant(header, numbered, number).stream())
                .map(Numbered::id)
                .distinct()
                .toList();
    }

    /// Numbers restart every year: of several plans one of the same years is meant, and of those the latest import.
    private static Optional<Numbered> meant(PlanHeader header, List<Numbered> plans, String number) {
        Folded wanted = Folded.of(number);
        return plans.stream()
                .filter(plan -> Folded.of(plan.number()).equals(wanted))
                .max(Comparator.comparing((Numbered plan) -> overlap(plan.years(), header.years()))
                        .thenComparing(plan -> plan.id().toString()));
    }

    private static boolean overlap(PlanYears one, PlanYears other) {
        return one.from() <= other.to() && other.from() <= one.to();
    }
}
