package vn.cchc.kpi.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.catalogue.Formula.AllOf;
import vn.cchc.kpi.catalogue.Formula.Ratio;
import vn.cchc.kpi.catalogue.Formula.Term;

/// A formula as JSON: either `numerator` and `denominator`, or `allOf`.
@Schema(name = "Formula")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FormulaJson(
        @Nullable @Size(max = FormulaJson.MOST) List<@NotNull @Valid TermJson> numerator,

        @Nullable @Size(max = FormulaJson.MOST) @Schema(description = "Empty or absent for a mere count")
        List<@NotNull @Valid TermJson> denominator,

        @Nullable
        @Size(max = FormulaJson.MOST)
        @Schema(description = "Ratios, or counts, that must all reach the target")
        List<@NotNull @Valid FormulaJson> allOf) {

    /// Terms in a row, or ratios, that are read at all.
    static final int MOST = 100;

    /// One term.
    @Schema(name = "Term")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TermJson(
            @NotBlank @Size(max = 100) @Schema(examples = "D.resolved_total")
            String metric,

            @NotNull @Schema(examples = "1") Long coefficient,

            @Nullable @Schema(description = "Left out: PERIOD")
            Moment at) {

        static TermJson of(Term term) {
            return new TermJson(term.metric(), term.coefficient(), term.at() == Moment.PERIOD ? null : term.at());
        }

        public Term toTerm() {
            return new Term(metric, coefficient, Objects.requireNonNullElse(at, Moment.PERIOD));
        }
    }

    public static FormulaJson of(Formula formula) {
        return switch (formula) {
            case Ratio(var numerator, var denominator) -> new FormulaJson(terms(numerator), terms(denominator), null);
            case AllOf(var ratios) ->
                new FormulaJson(null, null, ratios.stream().map(FormulaJson::of).toList());
        };
    }

    private static List<TermJson> terms(List<Term> terms) {
        return terms.stream().map(TermJson::of).toList();
    }

    /// @throws IllegalArgumentException when it has no numerator, or too few ratios
    public Formula toFormula() {
        return allOf == null
                ? toRatio()
                : new AllOf(allOf.stream().map(FormulaJson::toRatio).toList());
    }

    private Ratio toRatio() {
        return new Ratio(read(numerator), read(denominator));
    }

    private static List<Term> read(@Nullable List<TermJson> terms) {
        return Objects.requireNonNullElse(terms, List.<TermJson>of()).stream()
                .map(TermJson::toTerm)
                .toList();
    }
}
