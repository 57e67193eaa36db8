package vn.cchc.plan.plan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cchc.kit.identity.Caller;
import vn.cchc.plan.agency.domain.Agencies;
import vn.cchc.plan.folding.Folded;
import vn.cchc.plan.plan.basis.DocumentKey;
import vn.cchc.plan.plan.basis.KnownBases;
import vn.cchc.plan.plan.basis.LegalBases;
import vn.cchc.plan.plan.completeness.Completeness;
import vn.cchc.plan.plan.completeness.RowChecks;
import vn.cchc.plan.plan.completeness.Superiors;
import vn.cchc.plan.plan.completeness.Surroundings;
import vn.cchc.plan.plan.domain.Appendix;
import vn.cchc.plan.plan.domain.Finding;
import vn.cchc.plan.plan.domain.FindingCode;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.domain.Plans;
import vn.cchc.plan.plan.domain.RowReadings;
import vn.cchc.plan.plan.domain.document.PlanHeader;
import vn.cchc.plan.plan.domain.document.PlanTarget;
import vn.cchc.plan.plan.rule.ActivationRules;
import vn.cchc.plan.plan.superior.Ascent;
import vn.cchc.plan.plan.superior.LinkedPlan;
import vn.cchc.plan.plan.superior.PlanGraph;
import vn.cchc.plan.unitname.UnitDirectories;
import vn.cchc.plan.unitname.UnitDirectory;

/// Gathers what the completeness check looks at. A handful of queries, whatever the size of the plan.
@ApplicationScoped
class PlanCheck {

    /// @param findings        for the caller; those an agency demands to be mended block
    /// @param superiorPlanIds the same whoever asks: drafts of agencies above count too, so that a plan that comes
    ///                        into force before the one it implements is linked to it all the same
    record Outcome(List<Finding> findings, UnitDirectory units, List<UUID> superiorPlanIds) {}

    private final Plans plans;
    private final PlanAccess access;
    private final UnitDirectories directories;
    private final Agencies agencies;
    private final PlanGraph graph;
    private final LegalBases legalBases;
    private final ActivationRules rules;
    private final RowReadings readings;

    PlanCheck(
            Plans plans,
            PlanAccess access,
            UnitDirectories directories,
            Agencies agencies,
            PlanGraph graph,
            LegalBases legalBases,
            ActivationRules rules,
            RowReadings readings) {
        this.plans = plans;
        this.access = access;
        this.directories = directories;
        this.agencies = agencies;
        this.graph = graph;
        this.legalBases = legalBases;
        this.rules = rules;
        this.readings = readings;
    }

    /// @param caller whom the findings are told
    Outcome check(Plan plan, Appendix appendix, Caller caller) {
        PlanHeader header = plan.header();
        UnitDirectory units = directories.of(header.issuerCode(), header.years().window());
        LinkedPlan linked = LinkedPlan.of(plan);
        String top = graph.topOf(header.issuerCode());
        Surroundings around = new Surroundings(units, superiors(linked, caller), bases(plan, top, caller), isCity(top));
        List<Finding> findings = new ArrayList<>(Completeness.check(header, appendix, around));
        if (plan.status().isBeforeForce()) {
            findings.addAll(RowChecks.of(appendix, readings.unconfirmed(plan.id())));
        }
        return new Outcome(required(findings, header.issuerCode()), units, graph.direct(linked));
    }

    /// A plan the caller may not see is not there: a finding would give it away.
    private Superiors superiors(LinkedPlan plan, Caller caller) {
        if (plan.superiorNumbers().isEmpty()) {
            return Superiors.NONE;
        }
        Ascent ascent = graph.above(plan, above -> access.sees(caller, above.issuerCode(), above.shownBelow()));
        List<LinkedPlan> above = ascent.plans().toList();
        Map<UUID, List<PlanTarget>> targets =
                plans.targets(above.stream().map(LinkedPlan::id).toList());
        return new Superiors(
                ascent.direct().keySet(),
                ascent.circles(),
                above.stream()
                        .map(one ->
                                new Superiors.Superior(one.name(), one.id(), targets.getOrDefault(one.id(), List.of())))
                        .toList());
    }

    /// Citations of the same tree: another province numbers its own documents alike.
    private KnownBases bases(Plan plan, String top, Caller caller) {
        List<DocumentKey> keys = plan.header().legalBases().stream()
                .map(DocumentKey::of)
                .filter(DocumentKey::tellsDocumentsApart)
                .distinct()
                .toList();
        if (keys.isEmpty()) {
            return KnownBases.NONE;
        }
        return new KnownBases(
                legalBases.citations(caller, keys).stream()
                        .filter(cited -> !cited.planId().equals(plan.id()))
                        .filter(cited -> agencies.isWithin(cited.agencyCode(), top))
                        .toList(),
                legalBases.registered(plan.header().issuerCode(), keys));
    }

    private boolean isCity(String top) {
        String name = agencies.find(top)
                .map(agency -> Folded.of(agency.profile().name()).value())
                .orElse("");
        return name.startsWith("ubnd thanh pho") || name.startsWith("uy ban nhan dan thanh pho");
    }

    private List<Finding> required(List<Finding> findings, String issuer) {
        Map<FindingCode, String> required = rules.effective(issuer);
        return findings.stream()
                .map(finding -> {
                    String agency = required.get(finding.code());
                    return agency == null ? finding : finding.requiredBy(agency);
                })
                .toList();
    }
}
