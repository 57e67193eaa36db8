package vn.cchc.plan.appendix.rest;

import jakarta.ws.rs.QueryParam;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.deadline.PlanYears;
import vn.cchc.kit.agency.AgencyCode;
import vn.cchc.kit.query.QueryValue;
import vn.cchc.plan.agency.usecase.GivenAgencyCode;

/// The plan an appendix belongs to, as far as reading it needs that; use as `@BeanParam`.
public class AppendixOf {

    private static final Pattern CODE = Pattern.compile(AgencyCode.ACCEPTED);

    @QueryParam("issuerCode")
    @Parameter(required = true, description = "Whose units the names mean")
    @Nullable
    String issuerCode;

    @QueryParam("yearFrom")
    @Parameter(
            required = true,
            description = "The years complete deadlines that name none",
            schema = @Schema(type = SchemaType.INTEGER, format = "int32"))
    @Nullable
    String yearFrom;

    @QueryParam("yearTo")
    @Parameter(description = "yearFrom when absent", schema = @Schema(type = SchemaType.INTEGER, format = "int32"))
    @Nullable
    String yearTo;

    String issuerCode() {
        if (issuerCode == null || !CODE.matcher(issuerCode).matches()) {
            throw new QueryValue("issuerCode", issuerCode).wrong(AgencyCode.FORM);
        }
        return GivenAgencyCode.of(issuerCode, "?issuerCode");
    }

    PlanYears years() {
        int from = year("yearFrom", yearFrom);
        int to = yearTo == null ? from : year("yearTo", yearTo);
        if (from > to) {
            throw new QueryValue("yearTo", yearTo).wrong(from + "–" + PlanYears.LATEST);
        }
        return new PlanYears(from, to);
    }

    private static int year(String name, @Nullable String text) {
        QueryValue value = new QueryValue(name, text);
        Integer year = value.asInteger();
        if (year == null || year < PlanYears.EARLIEST || year > PlanYears.LATEST) {
            throw value.wrong(PlanYears.EARLIEST + "–" + PlanYears.LATEST);
        }
        return year;
    }
}
