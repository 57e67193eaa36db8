package vn.cchc.kpi.rollup.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.page.Page;
import vn.cchc.kpi.catalogue.Direction;
import vn.cchc.kpi.rollup.domain.Countable;
import vn.cchc.kpi.rollup.domain.Outcome;
import vn.cchc.kpi.rollup.domain.Ranking.Place;
import vn.cchc.kpi.rollup.domain.Ranking.Standing;
import vn.cchc.kpi.rollup.domain.Span;
import vn.cchc.kpi.rollup.domain.State;
import vn.cchc.kpi.rollup.domain.Sum;
import vn.cchc.kpi.rollup.usecase.RankAgencies;
import vn.cchc.kpi.rollup.usecase.RankAgencies.Comparison;
import vn.cchc.kpi.rollup.usecase.RankAgencies.Level;

/// Agencies in the order of an indicator.
@Schema(name = "AgencyRanking", description = "Agencies ranked by exact counts; equal ones share a rank (1, 2, 2, 4)")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RankingView(
        @Schema(description = "Code of the indicator") String code,
        int definitionVersion,

        @Schema(description = "In the language asked for") String name,

        String unit,

        @Schema(description = "Which way is better; with NEUTRAL the largest comes first")
        Direction direction,

        String under,
        Level level,
        @Nullable String kind,

        @Schema(description = "Whether each agency is ranked by itself, without those below it")
        boolean own,

        SpanView period,

        @Schema(description = "Unless only the year before was asked for") @Nullable
        SpanView previousPeriod,

        @Schema(description = "When it was asked for") @Nullable
        SpanView yearBeforePeriod,

        @Schema(description = "How many have a rank") int of,

        @Schema(description = "How many have none, because nothing was counted or nothing has arisen")
        int unranked,

        List<PlaceView> items,
        @Nullable String next) {

    @Schema(name = "RankedAgency")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlaceView(
            @Schema(description = "Absent without a figure; `state` says why") @Nullable
            Integer rank,

            String agencyCode,
            String agencyName,
            String kind,
            State state,
            @Nullable Long numerator,
            @Nullable Long denominator,
            @Nullable BigDecimal value,
            boolean provisional,
            @Nullable LocalDate dataAsOf,

            @Schema(description = "Every ratio of a composite indicator; the worst one speaks above") @Nullable
            List<CountView> parts,

            @Schema(description = "In the period before; absent when it had no figure then") @Nullable
            Integer previousRank,

            @Nullable BigDecimal previousValue,

            @Schema(description = "Places climbed; negative when it fell") @Nullable
            Integer movement,

            @Schema(description = "In the same period of the year before; absent when it had no figure then") @Nullable
            Integer yearBeforeRank,

            @Nullable BigDecimal yearBeforeValue,

            @Schema(description = "Places climbed since then") @Nullable
            Integer yearBeforeMovement) {

        static PlaceView of(Place place, Direction direction) {
            Sum speaking = place.speaking();
            Outcome outcome = place.outcome();
            Standing previous = place.previous();
            Standing yearBefore = place.yearBefore();
            boolean composite = outcome.ratios().size() > 1;
            return new PlaceView(
                    place.rank(),
                    place.agency().code(),
                    place.agency().name(),
                    place.agency().kind(),
                    speaking.state(),
                    CountView.numerator(speaking),
                    CountView.denominator(speaking),
                    speaking.value(),
                    outcome.isProvisional(),
                    composite
                            ? CountView.newest(
                                    outcome.ratios().stream().map(Sum::asOf).toList())
                            : speaking.asOf(),
                    composite ? CountView.of(outcome, direction).parts() : null,
                    previous == null ? null : previous.rank(),
                    previous == null ? null : previous.speaking().value(),
                    place.movementSince(previous),
                    yearBefore == null ? null : yearBefore.rank(),
                    yearBefore == null ? null : yearBefore.speaking().value(),
                    place.movementSince(yearBefore));
        }
    }

    private static @Nullable SpanView compared(RankAgencies.Question question, Comparison comparison) {
        return question.compared().contains(comparison) ? SpanView.of(comparison.of(question.span())) : null;
    }

    static RankingView of(RankAgencies.Question question, int ranked, int all, Page<Place> page, Locale locale) {
        Countable what = question.what();
        Span span = question.span();
        return new RankingView(
                what.code(),
                what.version(),
                what.name(locale),
                what.unit(),
                what.direction(),
                question.under(),
                question.level(),
                question.kind(),
                question.own(),
                SpanView.of(span),
                compared(question, Comparison.PREVIOUS),
                compared(question, Comparison.YEAR_BEFORE),
                ranked,
                all - ranked,
                page.items().stream()
                        .map(place -> PlaceView.of(place, what.direction()))
                        .toList(),
                page.next());
    }
}
