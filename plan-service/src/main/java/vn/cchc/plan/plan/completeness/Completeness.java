package vn.cchc.plan.plan.completeness;

import java.util.List;
import java.util.stream.Stream;
import vn.cchc.plan.plan.domain.Appendix;
import vn.cchc.plan.plan.domain.Finding;
import vn.cchc.plan.plan.domain.FindingCode;
import vn.cchc.plan.plan.domain.document.PlanHeader;
import vn.cchc.plan.unitname.UnitDirectory;

/// All checks of a plan, in the order of the document.
public final class Completeness {

    private Completeness() {}

    /// @param units the directory as the issuer sees it in the plan's years
    public static List<Finding> check(PlanHeader header, Appendix appendix, UnitDirectory units, Superiors superiors) {
        return Stream.of(
                        HeaderChecks.of(header, superiors),
                        empty(appendix),
                        new TaskChecks(header, units).of(appendix),
                        TargetChecks.of(appendix.targets(), superiors))
                .flatMap(findings -> findings)
                .toList();
    }

    private static Stream<Finding> empty(Appendix appendix) {
        return appendix.leafCount() == 0 && appendix.targets().isEmpty()
                ? Stream.of(Finding.at("", FindingCode.PLAN_EMPTY))
                : Stream.empty();
    }
}
