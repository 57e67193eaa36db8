package vn.cchc.kpi.definition.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.catalogue.Definition;
import vn.cchc.kpi.catalogue.Direction;
import vn.cchc.kpi.catalogue.Formula;
import vn.cchc.kpi.catalogue.Formula.Ratio;
import vn.cchc.kpi.catalogue.Metric;

/// What a version of a definition says. Unit and source follow from the formula.
///
/// @param ambiguityNote how a text that can be read in several ways is read here
public record Wording(
        String name,
        String nameEn,
        Direction direction,
        Formula formula,
        @Nullable String ambiguityNote,
        @Nullable String ambiguityNoteEn) {

    private static final String TASK_SOURCE = "TASK";

    /// The version it becomes.
    ///
    /// @param owner agency it belongs to
    public Definition asDefinition(
            String code,
            int version,
            LocalDate effectiveFrom,
            @Nullable String owner,
            Function<String, Optional<Metric>> metrics) {
        Metric first = formula.metrics()
                .findFirst()
                .flatMap(metrics)
                .orElseThrow(() -> new IllegalStateException("A formula without a known metric: " + code));
        return new Definition(
                code,
                version,
                name,
                nameEn,
                unit(first),
                direction,
                first.isComputed() ? TASK_SOURCE : first.source(),
                formula,
                ambiguityNote,
                ambiguityNoteEn,
                effectiveFrom,
                owner);
    }

    private String unit(Metric first) {
        boolean counts = formula.ratios().stream().allMatch(Ratio::isCount);
        return counts ? first.isIndex() ? "rank" : "count" : "%";
    }
}
