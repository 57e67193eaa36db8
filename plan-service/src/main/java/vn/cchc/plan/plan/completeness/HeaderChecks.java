package vn.cchc.plan.plan.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.plan.folding.Folded;
import vn.cchc.plan.plan.domain.Finding;
import vn.cchc.plan.plan.domain.FindingCode;
import vn.cchc.plan.plan.domain.document.PlanHeader;

/// Number, date and superior plans. Real documents lack and contradict; nothing here blocks.
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
        addSuperiors(header, superiors, findings);
        return findings.stream();
    }

    private static void addSuperiors(PlanHeader header, Superiors superiors, List<Finding> findings) {
        for (int i = 0; i < header.superiorPlanNumbers().size(); i++) {
            String number = header.superiorPlanNumbers().get(i);
            String pointer = "/superiorPlanNumbers/" + i;
            if (!superiors.known().contains(number)) {
                FindingCode code =
                        isOwn(header, number) ? FindingCode.SUPERIOR_PLAN_ITSELF : FindingCode.SUPERIOR_PLAN_UNKNOWN;
                findings.add(Finding.at(pointer, code, number));
            }
            List<String> circle = superiors.circles().get(number);
            if (circle != null) {
                findings.add(Finding.at(pointer, FindingCode.SUPERIOR_CYCLE, number, String.join(" → ", circle)));
            }
        }
    }

    private static boolean isOwn(PlanHeader header, String number) {
        return header.number() != null && Folded.of(header.number()).equals(Folded.of(number));
    }
}
