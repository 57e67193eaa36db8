package vn.cchc.plan.plan.completeness;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cchc.plan.plan.domain.Finding;
import vn.cchc.plan.plan.domain.FindingCode;
import vn.cchc.plan.plan.domain.document.PlanTarget;

/// Targets: one code each, a value where the comparison needs one, no quiet departure from a superior plan.
final class TargetChecks {

    private TargetChecks() {}

    static Stream<Finding> of(List<PlanTarget> targets, Superiors superiors) {
        SuperiorTargetCheck above = new SuperiorTargetCheck(superiors);
        Set<String> codes = targets.stream().map(PlanTarget::code).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        return IntStream.range(0, targets.size()).boxed().flatMap(i -> {
            PlanTarget target = targets.get(i);
            String pointer = "/targets/" + i;
            return Stream.of(
                            duplicate(pointer, target, !seen.add(target.code())),
                            withoutValue(pointer, target),
                            repeatsUnknown(pointer, target, codes),
                            above.of(pointer, target))
                    .flatMap(findings -> findings);
        });
    }

    private static Stream<Finding> duplicate(String pointer, PlanTarget target, boolean again) {
        return again
                ? Stream.of(Finding.at(pointer + "/code", FindingCode.TARGET_CODE_DUPLICATE, target.code()))
                : Stream.empty();
    }

    private static Stream<Finding> withoutValue(String pointer, PlanTarget target) {
        return target.threshold().lacksValue()
                ? Stream.of(Finding.at(pointer + "/value", FindingCode.TARGET_VALUE_MISSING, target.code()))
                : Stream.empty();
    }

    private static Stream<Finding> repeatsUnknown(String pointer, PlanTarget target, Set<String> codes) {
        String sameAs = target.sameAs();
        return sameAs != null && !codes.contains(sameAs)
                ? Stream.of(Finding.at(pointer + "/sameAs", FindingCode.TARGET_SAME_AS_UNKNOWN, target.code(), sameAs))
                : Stream.empty();
    }
}
