package vn.cchc.kpi.rollup.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.assessment.domain.figure.Days;
import vn.cchc.kpi.catalogue.Direction;
import vn.cchc.kpi.rollup.domain.Outcome;
import vn.cchc.kpi.rollup.domain.State;
import vn.cchc.kpi.rollup.domain.Sum;

/// Counts and the value they make.
@Schema(name = "Figure", description = "Counts added up, and the value they make")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CountView(
        @Schema(description = "COUNTED; NOT_ARISEN: the denominator is zero; NO_DATA: something was not counted")
        State state,

        @Nullable Long numerator,

        @Schema(description = "Absent for mere counts") @Nullable
        Long denominator,

        @Schema(description = "Percent with four decimals, or the count") @Nullable
        BigDecimal value,

        @Schema(description = "Whether anything in it may still change, or is missing")
        boolean provisional,

        @Nullable LocalDate dataAsOf,

        @Schema(description = "End of the newest data window in it") @Nullable
        LocalDate coversTo,

        @Schema(description = "Every ratio of a composite indicator; the worst one speaks above") @Nullable
        List<CountView> parts) {

    static CountView of(Outcome outcome, Direction direction) {
        Sum speaking = outcome.speaking(direction);
        boolean composite = outcome.ratios().size() > 1;
        return new CountView(
                speaking.state(),
                numerator(speaking),
                denominator(speaking),
                speaking.value(),
                outcome.isProvisional(),
                newest(outcome.ratios().stream().map(Sum::asOf).toList()),
                newest(outcome.ratios().stream().map(Sum::coversTo).toList()),
                composite ? outcome.ratios().stream().map(CountView::part).toList() : null);
    }

    private static CountView part(Sum sum) {
        return new CountView(
                sum.state(),
                numerator(sum),
                denominator(sum),
                sum.value(),
                sum.provisional(),
                sum.asOf(),
                sum.coversTo(),
                null);
    }

    static @Nullable Long numerator(Sum sum) {
        return sum.counted() ? sum.numerator() : null;
    }

    static @Nullable Long denominator(Sum sum) {
        return sum.counted() && !sum.bare() ? sum.denominator() : null;
    }

    static @Nullable LocalDate newest(List<@Nullable LocalDate> days) {
        LocalDate newest = null;
        for (LocalDate day : days) {
            newest = Days.laterOf(newest, day);
        }
        return newest;
    }
}
