package vn.cchc.plan.plan.coverage;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.superior.LinkedPlan;

/// What takes a target or task up, surely or perhaps.
///
/// @param targetCode of the target below
/// @param ordinal    of the row below
/// @param score      how alike two tasks are, 0 to 1
@Schema(name = "TakenUp")
public record TakenUp(
        How how,
        UUID planId,
        String agencyCode,
        @Nullable String planNumber,
        String planTitle,
        @Nullable String targetCode,
        @Nullable Integer ordinal,
        @Nullable Double score) {

    /// By which sign.
    public enum How {
        /// A target with the same indicator; for other units only, it is a candidate.
        TARGET_SAME_INDICATOR,
        /// The superior plan says the same in another target, and that one is taken up.
        SAME_AS,
        /// A row in the same words.
        TASK_SIMILAR,
        /// The lead unit has a plan of its own that implements the superior plan.
        TASK_LED_BY_UNIT
    }

    static TakenUp byTarget(How how, LinkedPlan plan, String code) {
        return of(how, plan, code, null, null);
    }

    static TakenUp byRow(LinkedPlan plan, int ordinal, double score) {
        return of(How.TASK_SIMILAR, plan, null, ordinal, Math.round(score * 100) / 100.0);
    }

    static TakenUp byUnit(LinkedPlan plan) {
        return of(How.TASK_LED_BY_UNIT, plan, null, null, null);
    }

    private static TakenUp of(
            How how, LinkedPlan plan, @Nullable String targetCode, @Nullable Integer ordinal, @Nullable Double score) {
        return new TakenUp(how, plan.id(), plan.issuerCode(), plan.number(), plan.title(), targetCode, ordinal, score);
    }
}
