package vn.cchc.plan.plan.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.plan.domain.document.TargetOperator.COUNT_GE;
import static vn.cchc.plan.plan.domain.document.TargetOperator.EQ_ALL;
import static vn.cchc.plan.plan.domain.document.TargetOperator.EXTERNAL_TARGET;
import static vn.cchc.plan.plan.domain.document.TargetOperator.GE;
import static vn.cchc.plan.plan.domain.document.TargetOperator.GT;
import static vn.cchc.plan.plan.domain.document.TargetOperator.MINIMISE;
import static vn.cchc.plan.plan.domain.document.TargetOperator.RANK_LE;
import static vn.cchc.plan.plan.domain.document.TargetOperator.REDUCE_PCT;
import static vn.cchc.plan.plan.domain.document.TargetStrength.MUST;
import static vn.cchc.plan.plan.domain.document.TargetStrength.STRIVE;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.plan.domain.document.Area;
import vn.cchc.plan.plan.domain.document.PlanTarget;
import vn.cchc.plan.plan.domain.document.TargetComparison;
import vn.cchc.plan.plan.domain.document.TargetDemand;
import vn.cchc.plan.plan.domain.document.TargetOperator;
import vn.cchc.plan.plan.domain.document.TargetPeriod;
import vn.cchc.plan.plan.domain.document.TargetStrength;
import vn.cchc.plan.plan.domain.document.Threshold;

class SuperiorTargetCheckTest {

    @Test
    void aLowerShareIsWeaker() {
        assertThat(TargetComparison.of(must(GE, 90), must(GE, 95))).isEqualTo(TargetComparison.WEAKER);
        assertThat(TargetComparison.of(must(GE, 95), must(GE, 90))).isEqualTo(TargetComparison.STRICTER);
        assertThat(TargetComparison.of(must(GE, 60), must(GT, 60))).isEqualTo(TargetComparison.WEAKER);
    }

    @Test
    void lessThanAllIsWeakerThanAll() {
        assertThat(TargetComparison.of(must(GE, 99), must(EQ_ALL, 100))).isEqualTo(TargetComparison.WEAKER);
        assertThat(TargetComparison.of(must(GE, 100), must(EQ_ALL, null))).isEqualTo(TargetComparison.SAME);
    }

    @Test
    void strivingIsWeakerThanBinding() {
        assertThat(TargetComparison.of(strive(90), must(GE, 90))).isEqualTo(TargetComparison.WEAKER);
        assertThat(TargetComparison.of(strive(95), must(GE, 90))).isEqualTo(TargetComparison.MIXED);
    }

    @Test
    void fewerTimesALowerRankAndASmallerReductionAreWeaker() {
        assertThat(TargetComparison.of(must(COUNT_GE, 1), must(COUNT_GE, 2))).isEqualTo(TargetComparison.WEAKER);
        assertThat(TargetComparison.of(must(RANK_LE, 10), must(RANK_LE, 5))).isEqualTo(TargetComparison.WEAKER);
        assertThat(TargetComparison.of(must(REDUCE_PCT, 30), must(REDUCE_PCT, 50)))
                .isEqualTo(TargetComparison.WEAKER);
    }

    @Test
    void onceEachHalfYearIsTwiceAYear() {
        PlanTarget halfYearly = target(COUNT_GE, 1, MUST, TargetPeriod.HALF_YEAR, null);

        assertThat(TargetComparison.of(halfYearly, must(COUNT_GE, 2))).isEqualTo(TargetComparison.SAME);
        assertThat(TargetComparison.of(halfYearly, must(COUNT_GE, 3))).isEqualTo(TargetComparison.WEAKER);
        assertThat(TargetComparison.of(target(COUNT_GE, 1, MUST, TargetPeriod.REPORT_PERIOD, null), must(COUNT_GE, 2)))
                .isEqualTo(TargetComparison.INCOMPARABLE);
    }

    @Test
    void whatIsSetLaterOrNotSaidDepartsFromNothing() {
        assertThat(TargetComparison.of(must(GE, 10), must(EXTERNAL_TARGET, null)))
                .isEqualTo(TargetComparison.SAME);
        assertThat(TargetComparison.of(must(GE, null), must(GE, 90))).isEqualTo(TargetComparison.SAME);
    }

    @Test
    void theStrictestOfAllPlansAboveIsNamedAndWeakerCountsMoreThanStricter() {
        assertThat(found(must(GE, 80), above("5256/QĐ", must(GE, 85)), above("3470/QĐ", must(GE, 95))))
                .containsExactly("TARGET_WEAKER_THAN_SUPERIOR [T, GE 80%, GE 95%, 3470/QĐ]");
        assertThat(found(must(GE, 90), above("5256/QĐ", must(GE, 85)), above("3470/QĐ", must(GE, 95))))
                .containsExactly("TARGET_WEAKER_THAN_SUPERIOR [T, GE 90%, GE 95%, 3470/QĐ]");
    }

    @Test
    void stricterIsFineAndShownApart() {
        assertThat(found(must(GE, 95), above("118/KH", must(GE, 90))))
                .containsExactly("TARGET_DIFFERS_FROM_SUPERIOR [T, GE 95%, GE 90%, 118/KH]");
    }

    @Test
    void whatDiffersIsShownAndOtherOperatorsAreNotCompared() {
        PlanTarget halfYearly = target(COUNT_GE, 2, MUST, TargetPeriod.HALF_YEAR, null);
        PlanTarget yearly = must(COUNT_GE, 2);

        assertThat(found(yearly, above("118/KH", halfYearly)))
                .containsExactly("TARGET_WEAKER_THAN_SUPERIOR [T, COUNT_GE 2% YEAR, COUNT_GE 2% HALF_YEAR, 118/KH]");
        assertThat(found(strive(90), above("118/KH", must(EQ_ALL, 100))))
                .containsExactly("TARGET_WEAKER_THAN_SUPERIOR [T, GE 90% STRIVE, EQ_ALL 100% MUST, 118/KH]");
        assertThat(found(must(MINIMISE, null), above("118/KH", must(REDUCE_PCT, 50))))
                .singleElement()
                .asString()
                .startsWith("TARGET_NOT_COMPARABLE");
    }

    @Test
    void otherScopesAreNotCompared() {
        PlanTarget eachUnit = target(GE, 90, MUST, TargetPeriod.YEAR, "EACH_UNIT");

        assertThat(found(must(GE, 80), above("118/KH", eachUnit))).isEmpty();
        assertThat(found(target(GE, 80, MUST, TargetPeriod.YEAR, "each unit"), above("118/KH", eachUnit)))
                .hasSize(1);
    }

    private static List<String> found(PlanTarget target, Superiors.Superior... above) {
        Superiors superiors = new Superiors(Set.of(), Map.of(), Arrays.asList(above));
        return new SuperiorTargetCheck(superiors)
                .of("/targets/0", target)
                .map(finding -> finding.code() + " "
                        + finding.args().stream()
                                .map(SuperiorTargetCheckTest::brief)
                                .toList())
                .toList();
    }

    private static String brief(Object arg) {
        return arg instanceof TargetDemand(var threshold, var period, var strength)
                ? Stream.of(threshold.operator(), threshold.shown(), period, strength)
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .collect(Collectors.joining(" "))
                : arg.toString();
    }

    private static Superiors.Superior above(String name, PlanTarget target) {
        return new Superiors.Superior(name, UUID.randomUUID(), List.of(target));
    }

    private static PlanTarget must(TargetOperator operator, @Nullable Integer value) {
        return target(operator, value, MUST, TargetPeriod.YEAR, null);
    }

    private static PlanTarget strive(int value) {
        return target(GE, value, STRIVE, TargetPeriod.YEAR, null);
    }

    private static PlanTarget target(
            TargetOperator operator,
            @Nullable Integer value,
            TargetStrength strength,
            TargetPeriod period,
            @Nullable String scope) {
        Threshold threshold = new Threshold(operator, value == null ? null : BigDecimal.valueOf(value), null, "%");
        return new PlanTarget(
                "T", "Mức độ hài lòng", Area.PROCEDURE, "SATISFACTION", threshold, strength, period, scope, null, null);
    }
}
