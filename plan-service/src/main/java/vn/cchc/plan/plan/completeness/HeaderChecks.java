package vn.cchc.plan.plan.completeness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.cchc.plan.folding.Folded;
import vn.cchc.plan.plan.domain.Finding;
import vn.cchc.plan.plan.domain.FindingCode;
import vn.cchc.plan.plan.domain.document.LegalBasis;
import vn.cchc.plan.plan.domain.document.PlanHeader;

/// Number, date, superior plans and legal bases. Real documents lack and contradict; nothing here blocks.
final class HeaderChecks {

    private HeaderChecks() {}

    static Stream<Finding> of(PlanHeader header, Superiors superiors) {
        List<Finding> findings = new ArrayList<>();
        if (header.number() == null) {
            findings.add(Finding.at("/number", FindingCode.NUMBER_MISSING));
        }
        if (header.signedOn() == null) {
            findings.add(Finding.at("/signedOn", FindingCode.SIGNED_ON_MISSING));
        }
        addUnknownSuperiors(header, superiors, findings);
        addLaterBases(header, findings);
        addContradictions(header.legalBases(), findings);
        return findings.stream();
    }

    private static void addUnknownSuperiors(PlanHeader header, Superiors superiors, List<Finding> findings) {
        for (int i = 0; i < header.superiorPlanNumbers().size(); i++) {
            String number = header.superiorPlanNumbers().get(i);
            if (!superiors.has(number)) {
                FindingCode code =
                        isOwn(header, number) ? FindingCode.SUPERIOR_PLAN_ITSELF : FindingCode.SUPERIOR_PLAN_UNKNOWN;
                findings.add(Finding.at("/superiorPlanNumbers/" + i, code, number));
            }
        }
    }

    private static boolean isOwn(PlanHeader header, String number) {
        return header.number() != null && Folded.of(header.number()).equals(Folded.of(number));
    }

    private static void addLaterBases(PlanHeader header, List<Finding> findings) {
        LocalDate signedOn = header.signedOn();
        for (int i = 0; i < header.legalBases().size(); i++) {
            LegalBasis basis = header.legalBases().get(i);
            if (signedOn != null && basis.signedOn() != null && basis.signedOn().isAfter(signedOn)) {
                findings.add(Finding.at(
                        "/legalBases/" + i + "/signedOn",
                        FindingCode.BASIS_LATER_THAN_PLAN,
                        basis.number(),
                        basis.signedOn(),
                        signedOn));
            }
        }
    }

    /// One document is cited with two dates.
    private static void addContradictions(List<LegalBasis> bases, List<Finding> findings) {
        Map<Folded, LocalDate> dates = new HashMap<>();
        for (int i = 0; i < bases.size(); i++) {
            LegalBasis basis = bases.get(i);
            if (basis.signedOn() != null) {
                Folded document = Folded.of(basis.type() + " " + basis.number());
                LocalDate other = dates.putIfAbsent(document, basis.signedOn());
                if (other != null && !other.equals(basis.signedOn())) {
                    findings.add(Finding.at(
                            "/legalBases/" + i + "/signedOn",
                            FindingCode.BASIS_DATES_DIFFER,
                            basis.number(),
                            other,
                            basis.signedOn()));
                }
            }
        }
    }
}
