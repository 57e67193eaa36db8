package vn.cchc.plan.plan.domain.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.plan.plan.domain.document.Area;
import vn.cchc.plan.plan.domain.document.PlanTarget;
import vn.cchc.plan.plan.domain.document.TargetOperator;
import vn.cchc.plan.plan.domain.document.TargetPeriod;
import vn.cchc.plan.plan.domain.document.TargetStrength;
import vn.cchc.plan.plan.domain.document.Threshold;

class TargetDirectionTest {

    @ParameterizedTest
    @CsvSource({
        "GE 90 MUST,          GE 95 MUST,        TIGHTENED",
        "GE 90 MUST,          GE 85 MUST,        RELAXED",
        "GE 90.0 MUST,        GE 90 MUST,        REWORDED",
        "GE 90 STRIVE,        GE 90 MUST,        TIGHTENED",
        "GE 90 MUST,          GE 95 STRIVE,      MIXED",
        "RANK_LE 5 MUST,      RANK_LE 3 MUST,    TIGHTENED",
        "RANK_LE 5 MUST,      RANK_LE 10 MUST,   RELAXED",
        "COUNT_GE 2 MUST,     COUNT_GE 1 MUST,   RELAXED",
        "EQ_ALL 100 MUST,     GE 95 MUST,        RELAXED",
        "GE 95 MUST,          EQ_ALL 100 MUST,   TIGHTENED",
        "GE 95 MUST,          GT 95 MUST,        TIGHTENED",
        "RANK_LE 5 MUST,      GE 95 MUST,        REWORDED",
        "EXTERNAL_TARGET - MUST, GE 95 MUST,     REWORDED",
        "GE - MUST,           GE 95 MUST,        REWORDED",
        "MINIMISE - MUST,     MINIMISE - STRIVE, RELAXED",
    })
    void moreOrLessIsToldByWhatTheComparisonMeans(String before, String after, TargetDirection expected) {
        assertThat(TargetDirection.of(target(before), target(after))).isEqualTo(expected);
    }

    private static PlanTarget target(String text) {
        String[] parts = text.split(" ");
        @Nullable BigDecimal value = parts[1].equals("-") ? null : new BigDecimal(parts[1]);
        return new PlanTarget(
                "T-01",
                "Chỉ tiêu",
                Area.PROCEDURE,
                "ONLINE_RATE",
                new Threshold(TargetOperator.valueOf(parts[0]), value, null, "%"),
                TargetStrength.valueOf(parts[2]),
                TargetPeriod.YEAR,
                null,
                null,
                null);
    }
}
