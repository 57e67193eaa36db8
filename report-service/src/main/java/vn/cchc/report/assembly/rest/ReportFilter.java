package vn.cchc.report.assembly.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.query.QueryValue;
import vn.cchc.report.assembly.store.ReportSearch;
import vn.cchc.report.regime.domain.PeriodCode;

/// What a listing of reports may be narrowed to; use as `@BeanParam`.
class ReportFilter {

    @QueryParam("agencyCode")
    @Nullable
    String agencyCode;

    @QueryParam("regime")
    @Nullable
    String regime;

    @QueryParam("year")
    @Parameter(schema = @Schema(type = SchemaType.INTEGER, format = "int32"))
    @Nullable
    String year;

    @QueryParam("period")
    @Parameter(schema = @Schema(implementation = PeriodCode.class))
    @Nullable
    String period;

    /// @throws vn.cchc.kit.problem.ProblemException 400 naming the parameter that cannot be read
    ReportSearch.Filter read() {
        return new ReportSearch.Filter(
                agencyCode,
                regime,
                new QueryValue("year", year).asInteger(),
                new QueryValue("period", period).asOneOf(PeriodCode.class));
    }
}
