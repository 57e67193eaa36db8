package vn.cchc.plan.plan.completeness;

import java.util.List;
import java.util.stream.Stream;
import vn.cchc.plan.plan.clearness.ClearnessChecks;
import vn.cchc.plan.plan.domain.Appendix;
import vn.cchc.plan.plan.domain.Finding;
import vn.cchc.plan.plan.domain.FindingCode;
import vn.cchc.plan.plan.domain.document.PlanHeader;
import vn.cchc.plan.plan.wording.WordingChecks;

/// All checks of a plan, kind by kind: head, bases, rows, their clearness and numbers, wording, targets.
public final class Completeness {

    private Completeness() {}

    public static List<Finding> check(PlanHeader header, Appendix appendix, Surroundings around) {
        return Stream.of(
                        HeaderChecks.of(header, around.superiors()),
                        BasisChecks.of(header, around.bases()),
                        empty(appendix),
                        new TaskChecks(header, around.units()).of(appendix),
                        new ClearnessChecks(around.units(), header.years()).of(appendix),
                        NumberingChecks.of(appendix),
                        new WordingChecks(header, around.ofCity()).of(appendix),
                        TargetChecks.of(appendix.targets(), around.superiors()))
                .flatMap(findings -> findings)
                .toList();
    }

    private static Stream<Finding> empty(Appendix appendix) {
        return appendix.leafCount() == 0 && appendix.targets().isEmpty()
                ? Stream.of(Finding.at("", FindingCode.PLAN_EMPTY))
                : Stream.empty();
    }
}
