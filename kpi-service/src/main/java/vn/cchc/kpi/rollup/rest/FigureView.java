package vn.cchc.kpi.rollup.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.page.Page;
import vn.cchc.kpi.catalogue.Direction;
import vn.cchc.kpi.rollup.domain.Change;
import vn.cchc.kpi.rollup.domain.Gaps;
import vn.cchc.kpi.rollup.domain.Outcome;
import vn.cchc.kpi.rollup.domain.RolledUp;
import vn.cchc.kpi.rollup.domain.RolledUp.Part;
import vn.cchc.kpi.rollup.domain.Span;
import vn.cchc.kpi.rollup.domain.State;
import vn.cchc.kpi.rollup.domain.Sum;

/// A figure of an agency with all below it.
@Schema(name = "RolledUpFigure", description = "A figure added up from counts over agencies and months")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FigureView(
        @Schema(description = "Code of the indicator or metric")
        String code,

        int definitionVersion,

        @Schema(description = "In the language asked for; a metric has a Vietnamese one only")
        String name,

        String unit,
        Direction direction,
        String agencyCode,
        String agencyName,
        SpanView period,
        CountView figure,
        MissingView missing,

        @Schema(description = "The period before of the same kind")
        ComparedView previous,

        @Schema(description = "The same period of the year before")
        ComparedView yearBefore,

        @Schema(description = "When `by` was asked for") @Nullable
        List<PartView> items,

        @Nullable String next) {

    private static final int AGENCIES_NAMED = 100;

    /// What was not counted; months are named by the one they are reported in.
    @Schema(name = "MissingCounts")
    record MissingView(
            @Schema(description = "Begun months of which nobody counted anything", examples = "[\"2026-03\"]")
            List<String> months,

            @Schema(
                    description = "How many agencies lack months; of those that counted it in this period or in one"
                            + " of those it is compared with")
            int agencyCount,

            @Schema(description = "The first 100 of them") List<SilentView> agencies) {

        static MissingView of(Gaps gaps) {
            return new MissingView(
                    names(gaps.months()),
                    gaps.agencies().size(),
                    gaps.agencies().stream()
                            .limit(AGENCIES_NAMED)
                            .map(silent -> new SilentView(
                                    silent.agency().code(), silent.agency().name(), names(silent.months())))
                            .toList());
        }

        private static List<String> names(List<Span> months) {
            return months.stream().map(month -> month.last().toString()).toList();
        }
    }

    @Schema(name = "AgencyLackingMonths")
    record SilentView(String agencyCode, String agencyName, List<String> months) {}

    @Schema(name = "ComparedFigure")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ComparedView(
            SpanView period,
            CountView figure,

            @Schema(description = "Value now minus then: percentage points, or counts; absent when one is no figure")
            @Nullable
            BigDecimal difference,

            @Nullable Long numeratorDifference,
            @Nullable Long denominatorDifference,

            @Schema(description = "Absent when one is no figure, or when it differs and neither way is better")
            @Nullable
            Change change) {

        static ComparedView of(Outcome now, Outcome then, Span span, Direction direction) {
            Sum a = now.speaking(direction);
            Sum b = then.speaking(direction);
            boolean comparable = a.state() == State.COUNTED && b.state() == State.COUNTED;
            boolean both = a.counted() && b.counted();
            return new ComparedView(
                    SpanView.of(span),
                    CountView.of(then, direction),
                    comparable ? a.minus(b) : null,
                    both ? (Long) Math.subtractExact(a.numerator(), b.numerator()) : null,
                    both && !a.bare() ? (Long) Math.subtractExact(a.denominator(), b.denominator()) : null,
                    Change.of(a, b, direction).orElse(null));
        }
    }

    @Schema(name = "FigurePart")
    record PartView(
            String agencyCode,
            String agencyName,

            @Schema(description = "Whether it is the agency's own count, without those below it")
            boolean alone,

            SpanView period,
            CountView figure) {

        static PartView of(Part part, Direction direction) {
            return new PartView(
                    part.agency().code(),
                    part.agency().name(),
                    part.alone(),
                    SpanView.of(part.span()),
                    CountView.of(part.outcome(), direction));
        }

        static String key(Part part) {
            return part.span().last() + "|" + part.agency().code();
        }
    }

    static FigureView of(RolledUp rolled, @Nullable Page<Part> parts, Locale locale) {
        Direction direction = rolled.what().direction();
        return new FigureView(
                rolled.what().code(),
                rolled.what().version(),
                rolled.what().name(locale),
                rolled.what().unit(),
                direction,
                rolled.agency().code(),
                rolled.agency().name(),
                SpanView.of(rolled.span()),
                CountView.of(rolled.outcome(), direction),
                MissingView.of(rolled.gaps()),
                ComparedView.of(
                        rolled.outcome(), rolled.previous(), rolled.span().previous(), direction),
                ComparedView.of(
                        rolled.outcome(), rolled.yearBefore(), rolled.span().yearBefore(), direction),
                parts == null
                        ? null
                        : parts.items().stream()
                                .map(part -> PartView.of(part, direction))
                                .toList(),
                parts == null ? null : parts.next());
    }
}
