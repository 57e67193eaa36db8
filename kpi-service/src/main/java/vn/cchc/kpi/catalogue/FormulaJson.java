package vn.cchc.kpi.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
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
        @Nullable List<Term> numerator,
        @Nullable List<Term> denominator,
        @Nullable List<FormulaJson> allOf) {

    static FormulaJson of(Formula formula) {
        return switch (formula) {
            case Ratio(var numerator, var denominator) -> new FormulaJson(numerator, denominator, null);
            case AllOf(var ratios) ->
                new FormulaJson(null, null, ratios.stream().map(FormulaJson::of).toList());
        };
    }

    Formula toFormula() {
        return allOf == null
                ? toRatio()
                : new AllOf(allOf.stream().map(FormulaJson::toRatio).toList());
    }

    private Ratio toRatio() {
        return new Ratio(
                Objects.requireNonNullElse(numerator, List.of()), Objects.requireNonNullElse(denominator, List.of()));
    }
}
