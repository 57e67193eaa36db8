package vn.cchc.kpi.rollup.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.query.QueryValue;
import vn.cchc.kpi.rollup.domain.Breakdown;

/// Of which agency and span figures are wanted, and whether they are taken apart.
public class FigureQuery extends SpanQuery {

    @QueryParam("agencyCode")
    @Parameter(description = "Agency, with all below it; the caller's own when absent", example = "Z01.05")
    @Nullable
    String agencyCode;

    @QueryParam("by")
    @Parameter(
            description = "The parts it is added up from, paged by `limit` and `cursor`",
            schema = @Schema(enumeration = {"unit", "month", "agency"}),
            example = "unit")
    @Nullable
    String by;

    @Nullable
    Breakdown breakdown() {
        return new QueryValue("by", by).asOneOf(Breakdown.class);
    }
}
