package vn.cchc.kpi.definition.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.ReportPeriod;
import vn.cchc.kpi.assessment.domain.Verdict;
import vn.cchc.kpi.assessment.usecase.Look;
import vn.cchc.kpi.catalogue.FormulaJson;
import vn.cchc.kpi.catalogue.Moment;
import vn.cchc.kpi.definition.usecase.TryDefinition.Trial;

/// What a definition reads, as given out.
@Schema(name = "Trial")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TrialView(
        String code,

        @Schema(description = "The version tried; for a draft or formula the one it would become")
        int version,

        FormulaJson formula,
        String unit,
        String agencyCode,
        PeriodView period,
        @Nullable Long numerator,
        @Nullable Long denominator,

        @Schema(description = "Percent, count or rank; absent when something was not counted") @Nullable
        BigDecimal value,

        boolean provisional,
        @Nullable LocalDate dataAsOf,

        @Schema(description = "Every ratio of a composite formula")
        List<RatioView> parts,

        @Schema(description = "Metrics nobody counted. Tasks are counted by plan: they show in the differences")
        List<MissingView> missing,

        @Schema(description = "Units directly below, when asked for")
        List<UnitView> units,

        @Schema(description = "Open assessments of the caller's subtree that would come out differently")
        List<DifferenceView> differences) {

    @Schema(name = "TrialRatio")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RatioView(
            @Nullable Long numerator,
            @Nullable Long denominator,
            @Nullable BigDecimal value) {}

    @Schema(name = "MissingMetric")
    record MissingView(String metric, Moment at) {}

    @Schema(name = "TrialUnit")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record UnitView(
            String agencyCode,
            @Nullable Long numerator,
            @Nullable Long denominator,
            @Nullable BigDecimal value) {}

    static TrialView of(Trial trial, String agencyCode, ReportPeriod period) {
        Look look = trial.look();
        Verdict whole = look.whole();
        return new TrialView(
                trial.definition().code(),
                trial.definition().version(),
                FormulaJson.of(trial.definition().formula()),
                trial.definition().unit(),
                agencyCode,
                PeriodView.of(period),
                whole.numerator(),
                whole.denominator(),
                whole.value(),
                whole.provisional(),
                whole.asOf(),
                whole.parts().stream()
                        .map(part -> new RatioView(part.numerator(), part.denominator(), part.value()))
                        .toList(),
                look.missing().stream()
                        .map(term -> new MissingView(term.metric(), term.at()))
                        .toList(),
                look.units().entrySet().stream()
                        .map(unit -> new UnitView(
                                unit.getKey(),
                                unit.getValue().numerator(),
                                unit.getValue().denominator(),
                                unit.getValue().value()))
                        .toList(),
                trial.differences().stream().map(DifferenceView::of).toList());
    }
}
