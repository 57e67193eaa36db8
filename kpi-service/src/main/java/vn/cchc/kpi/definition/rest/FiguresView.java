package vn.cchc.kpi.definition.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.assessment.domain.Status;
import vn.cchc.kpi.assessment.domain.Verdict;

/// What an assessment says by one version.
@Schema(name = "VersionFigures")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FiguresView(
        int definitionVersion,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable BigDecimal value,
        Status status) {

    static FiguresView of(Verdict verdict) {
        return new FiguresView(
                verdict.definitionVersion(),
                verdict.numerator(),
                verdict.denominator(),
                verdict.value(),
                verdict.status());
    }
}
