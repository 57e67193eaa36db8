package vn.cchc.plan.plan.completeness;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.Finding;
import vn.cchc.plan.plan.domain.FindingCode;
import vn.cchc.plan.plan.domain.document.PlanTarget;

/// Targets: one code each, a value where the comparison needs one, no quiet departure from a superior plan.
final class TargetChecks {

    private TargetChecks() {}

    static Stream<Finding> of(List<PlanTarget> targets, Superiors superiors) {
        Set<String> codes = targets.stream().map(PlanTarget::code).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        return IntStream.range(0, targets.size()).boxed().flatMap(i -> {
            PlanTarget target = targets.get(i);
            String pointer = "/targets/" + i;
            return Stream.of(
                            duplicate(pointer, target, !seen.add(target.code())),
                            withoutValue(pointer, target),
                            repeatsUnknown(pointer, target, codes),
                            differences(pointer, target, superiors))
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

    /// The same indicator is held to another value above: 95 % here, 90 % there.
    private static Stream<Finding> differences(String pointer, PlanTarget target, Superiors superiors) {
        BigDecimal value = target.threshold().value();
        if (value == null) {
            return Stream.empty();
        }
        return superiors.plans().stream()
                .flatMap(plan -> plan.targets().stream()
                        .filter(above -> measuresTheSame(above, target))
                        .filter(above -> differs(above.threshold().value(), value))
                        .map(above -> Finding.at(
                                pointer + "/value",
                                FindingCode.TARGET_DIFFERS_FROM_SUPERIOR,
                                target.code(),
                                target.threshold().shown(),
                                above.threshold().shown(),
                                plan.number())))
                .distinct();
    }

    private static boolean differs(@Nullable BigDecimal one, BigDecimal other) {
        return one != null && one.compareTo(other) != 0;
    }

    private static boolean measuresTheSame(PlanTarget one, PlanTarget other) {
        return one.indicator().equals(other.indicator())
                && one.threshold().operator() == other.threshold().operator();
    }
}
