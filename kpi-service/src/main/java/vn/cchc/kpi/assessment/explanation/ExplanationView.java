package vn.cchc.kpi.assessment.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.page.Page;
import vn.cchc.kpi.assessment.domain.Operator;
import vn.cchc.kpi.assessment.domain.Status;
import vn.cchc.kpi.assessment.search.AssessmentStateView;
import vn.cchc.kpi.assessment.search.AssessmentView.PeriodView;
import vn.cchc.kpi.catalogue.FormulaJson;
import vn.cchc.kpi.catalogue.Moment;

/// An explanation as given out.
@Schema(name = "AssessmentExplanation", description = "Why an assessment says what it says")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExplanationView(
        UUID assessmentId,
        UUID planId,
        String agencyCode,
        PeriodView period,
        TargetView target,

        @Schema(description = "The version of the definition that judged; absent while the catalogue does not know it")
        @Nullable
        DefinitionView definition,

        @Schema(description = "What was found, as its history keeps it")
        AssessmentStateView finding,

        @Schema(description = "In sentences: what is asked, what was counted, what is missing, why it stands there")
        List<String> words,

        @Schema(
                description = "Whether the rows and events behind the finding are there to be read; false for an older "
                        + "version: only those of the newest are kept")
        boolean sourcesKept,

        @Schema(
                description =
                        "Whether the counts below are those of the finding; false while counts that came in are still to"
                                + " be assessed or came in after the plan had ended, and absent for an older version")
        @Nullable
        Boolean upToDate,

        @Schema(description = "Which ratio and which unit spoke; absent for an older version") @Nullable
        SpeakerView speaker,

        @Schema(description = "Every ratio with its terms and their counts; of the unit that speaks")
        List<RatioView> ratios,

        @Schema(description = "What was not counted, so far as it should have been") @Nullable
        NotCountedView notCounted,

        @Schema(description = "The contributions asked for by `by`") @Nullable
        Page<SourceView> sources) {

    public ExplanationView {
        words = List.copyOf(words);
        ratios = List.copyOf(ratios);
    }

    @Schema(name = "ExplainedTarget")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TargetView(
            String code,
            String text,
            Operator operator,
            @Nullable BigDecimal value,
            @Nullable BigDecimal stretchValue,
            @Nullable String unit,
            String strength) {}

    @Schema(name = "ExplainedDefinition")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DefinitionView(
            String code,
            int version,
            String name,
            String source,
            FormulaJson formula,
            @Nullable String ambiguityNote) {}

    @Schema(name = "ExplainedSpeaker")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SpeakerView(
            int part,

            @Schema(description = "Absent when the target speaks of the agency as a whole") @Nullable
            String unit) {}

    @Schema(name = "ExplainedRatio")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RatioView(
            List<CountedTermView> numeratorTerms,
            List<CountedTermView> denominatorTerms,
            @Nullable Long numerator,
            @Nullable Long denominator,
            @Nullable BigDecimal value,
            Status status,
            @Nullable BigDecimal gap,
            @Nullable Long missing) {

        public RatioView {
            numeratorTerms = List.copyOf(numeratorTerms);
            denominatorTerms = List.copyOf(denominatorTerms);
        }
    }

    @Schema(name = "CountedTerm", description = "A term of a formula and what was counted of it")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CountedTermView(
            String metric,
            @Nullable String name,
            long coefficient,
            Moment at,

            @Schema(description = "Absent while it is not counted") @Nullable
            Long count) {}

    @Schema(name = "NotCounted")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NotCountedView(
            @Schema(description = "How many there are; at most 200 are given")
            int total,

            List<MissingView> items,

            @Schema(description = "Units directly below of which nothing at all was counted; at most 200")
            List<String> silentUnits) {

        public NotCountedView {
            items = List.copyOf(items);
            silentUnits = List.copyOf(silentUnits);
        }
    }

    @Schema(name = "MissingCount", description = "An agency, a month and a metric it did not count there")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MissingView(
            String agencyCode,
            String metric,

            @Schema(description = "Last day of the reporting month; absent for an inventory") @Nullable
            LocalDate monthTo) {}
}
