package vn.cchc.kpi.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An indicator as given out.
@Schema(name = "Indicator", description = "The version in force of an indicator definition")
public record IndicatorView(
        String code,
        int version,
        String name,
        String nameEn,
        String unit,
        Direction direction,
        String source,
        FormulaJson formula,
        @Nullable String ambiguityNote) {

    static IndicatorView of(Definition definition) {
        return new IndicatorView(
                definition.code(),
                definition.version(),
                definition.name(),
                definition.nameEn(),
                definition.unit(),
                definition.direction(),
                definition.source(),
                FormulaJson.of(definition.formula()),
                definition.ambiguityNote());
    }
}
