package vn.cchc.plan.plan.completeness;

import java.util.List;
import java.util.stream.Stream;
import vn.cchc.plan.plan.domain.Finding;
import vn.cchc.plan.plan.domain.FindingCode;
import vn.cchc.plan.plan.domain.document.PlanTarget;
import vn.cchc.plan.plan.domain.document.TargetComparison;
import vn.cchc.plan.plan.domain.document.TargetDemand;

/// Holds a target against those of all plans above. The strictest one counts; at most one finding for a target.
final class SuperiorTargetCheck {

    private record Above(String plan, PlanTarget target, TargetComparison comparison) {}

    private final Superiors superiors;

    SuperiorTargetCheck(Superiors superiors) {
        this.superiors = superiors;
    }

    Stream<Finding> of(String pointer, PlanTarget target) {
        List<Above> above = superiors.plans().stream()
                .flatMap(plan -> plan.targets().stream()
                        .filter(other -> TargetComparison.measureTheSame(target, other))
                        .map(other -> new Above(plan.name(), other, TargetComparison.of(target, other))))
                .toList();
        return Stream.of(
                        TargetComparison.WEAKER,
                        TargetComparison.MIXED,
                        TargetComparison.INCOMPARABLE,
                        TargetComparison.STRICTER)
                .flatMap(comparison -> strictest(above, comparison))
                .limit(1)
                .map(found -> finding(pointer, target, found));
    }

    private static Stream<Above> strictest(List<Above> above, TargetComparison comparison) {
        return above.stream()
                .filter(one -> one.comparison() == comparison)
                .reduce((one, other) ->
                        TargetComparison.of(other.target(), one.target()) == TargetComparison.STRICTER ? other : one)
                .stream();
    }

    private static Finding finding(String pointer, PlanTarget target, Above above) {
        FindingCode code = switch (above.comparison()) {
            case WEAKER -> FindingCode.TARGET_WEAKER_THAN_SUPERIOR;
            case INCOMPARABLE -> FindingCode.TARGET_NOT_COMPARABLE;
            case MIXED, STRICTER, SAME -> FindingCode.TARGET_DIFFERS_FROM_SUPERIOR;
        };
        return Finding.at(
                pointer + "/value",
                code,
                target.code(),
                TargetDemand.of(target, above.target()),
                TargetDemand.of(above.target(), target),
                above.plan());
    }
}
