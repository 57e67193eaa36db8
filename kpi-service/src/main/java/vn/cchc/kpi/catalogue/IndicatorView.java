package vn.cchc.kpi.catalogue;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An indicator as given out.
@Schema(name = "Indicator", description = "One version of an indicator definition")
public record IndicatorView(
        String code,
        int version,
        String name,
        String nameEn,
        String unit,
        Direction direction,
        String source,
        FormulaJson formula,
        @Nullable String ambiguityNote,
        @Nullable String ambiguityNoteEn,

        @Schema(description = "It judges periods that begin on this day or later, until the next version does")
        LocalDate effectiveFrom,

        @Schema(description = "Agency it belongs to, with all below; absent for the suite's own") @Nullable
        String owner) {

    public static IndicatorView of(Definition definition) {
        return new IndicatorView(
                definition.code(),
                definition.version(),
                definition.name(),
                definition.nameEn(),
                definition.unit(),
                definition.direction(),
                definition.source(),
                FormulaJson.of(definition.formula()),
                definition.ambiguityNote(),
                definition.ambiguityNoteEn(),
                definition.effectiveFrom(),
                definition.owner());
    }
}
