package vn.cchc.kpi.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.kpi.assessment.domain.Operator;
import vn.cchc.kpi.assessment.domain.Status;
import vn.cchc.kpi.assessment.domain.TargetPeriods;

/// The targets of the four plans the catalogue is made for, each with counts that just reach it and counts that just
/// do not.
class AllTargetsTest {

    private static final Definitions DEFINITIONS = new Definitions(0, CatalogueFile.definitions());

    static List<PlannedTarget> targets() {
        return PlannedTarget.all();
    }

    private static Definition definition(PlannedTarget target) {
        return DEFINITIONS
                .definition(target.indicator(), PlannedTarget.YEAR)
                .orElseThrow(() -> new AssertionError("No definition " + target.indicator()));
    }

    @Test
    void thereAreNinetyFive() {
        assertThat(targets().stream().map(PlannedTarget::id).distinct()).hasSize(95);
        Map<String, Long> byPlan = targets().stream()
                .collect(Collectors.groupingBy(target -> target.id().replaceFirst("-.*", ""), Collectors.counting()));
        assertThat(byPlan).isEqualTo(Map.of("118", 22L, "1168", 16L, "AH", 17L, "HN", 40L));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("targets")
    void theDefinitionInForceReadsWhatTheTargetCounts(PlannedTarget target) {
        Definition definition = definition(target);
        assertThat(PlannedTarget.written(definition.formula())).isEqualTo(target.formula());
        assertThat(definition.source()).isEqualTo(target.source());
        assertThat(definition.unit()).isEqualTo(target.unit());
        assertThat(definition.direction()).isEqualTo(target.direction());
        assertThat(TargetPeriods.valueOf(target.period()).within(2026, 2026)).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("targets")
    void countsThatReachItReachItAndOneLessMissesIt(PlannedTarget target) {
        Definition definition = definition(target);
        assertThat(target.judge(definition, target.good()).status()).hasToString(target.goodStatus());
        assertThat(target.judge(definition, target.bad()).status()).hasToString(target.badStatus());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("targets")
    void whatNobodyCountedIsNotKnown(PlannedTarget target) {
        assertThat(target.judge(definition(target), Map.of()).status())
                .isEqualTo(
                        Stream.of(Operator.RANK_LE, Operator.RANK_GROUP).anyMatch(target.operator()::equals)
                                ? Status.PENDING_EXTERNAL
                                : Status.NO_DATA);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("targets")
    void nothingToBeCountedIsNotArisen(PlannedTarget target) {
        if (target.formula().contains(" / ") && target.before() == null) {
            Map<String, Long> none = target.good().keySet().stream().collect(Collectors.toMap(key -> key, _ -> 0L));
            assertThat(target.judge(definition(target), none).status()).isEqualTo(Status.NOT_ARISEN);
        }
    }

    @Test
    void targetsWithoutANumberWaitForIt() {
        List<PlannedTarget> waiting =
                targets().stream().filter(target -> target.set() != null).toList();
        assertThat(waiting)
                .extracting(PlannedTarget::id)
                .containsExactlyInAnyOrder("118-22", "AH-07", "AH-10", "AH-13", "HN-01", "HN-17");
        assertThat(waiting)
                .allSatisfy(target -> assertThat(target.judge(definition(target), target.asPlanned(), target.good())
                                .status())
                        .isEqualTo(Status.PENDING_EXTERNAL));
    }

    @Test
    void theRankStrivenForIsMoreThanTheRankPromised() {
        PlannedTarget index = targets().getFirst();
        assertThat(index.stretch()).isEqualByComparingTo(BigDecimal.valueOf(3));
        assertThat(index.judge(definition(index), Map.of("X.PAR_INDEX.rank", 3L))
                        .status())
                .isEqualTo(Status.STRETCH_ACHIEVED);
        assertThat(index.judge(definition(index), Map.of("X.PAR_INDEX.rank", 4L))
                        .status())
                .isEqualTo(Status.ACHIEVED);
    }

    @Test
    void everyAmbiguityIsExplainedInBothLanguages() {
        assertThat(CatalogueFile.definitions())
                .allSatisfy(definition -> assertThat(definition.ambiguityNote() == null)
                        .as(definition.code())
                        .isEqualTo(definition.ambiguityNoteEn() == null));
    }
}
