package vn.cchc.kpi.assessment.search;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.PeriodCode;
import vn.cchc.kit.agency.AgencyCode;
import vn.cchc.kit.query.QueryValue;
import vn.cchc.kpi.assessment.domain.Status;

/// What a listing of assessments may be narrowed to; use as `@BeanParam`.
public class AssessmentFilter {

    @QueryParam("planId")
    @Nullable
    String planId;

    @QueryParam("agencyCode")
    @Parameter(description = "Agency that issued the plan")
    @Nullable
    String agencyCode;

    @QueryParam("targetCode")
    @Nullable
    String targetCode;

    @QueryParam("period")
    @Parameter(description = "Q1, H1, Q3, YEAR or H2")
    @Nullable
    String period;

    @QueryParam("year")
    @Nullable
    String year;

    @QueryParam("status")
    @Nullable
    String status;

    @QueryParam("overridden")
    @Parameter(description = "true: those whose status a person set; false: those as computed")
    @Nullable
    String overridden;

    /// In today's form, whichever was asked for.
    @Nullable
    String agency() {
        return AgencyCode.sought(agencyCode);
    }

    @Nullable
    UUID plan() {
        return new QueryValue("planId", planId).asId();
    }

    @Nullable
    String periodCode() {
        return name(new QueryValue("period", period).asOneOf(PeriodCode.class));
    }

    @Nullable
    Integer reportingYear() {
        return new QueryValue("year", year).asInteger();
    }

    @Nullable
    String statusName() {
        return name(new QueryValue("status", status).asOneOf(Status.class));
    }

    @Nullable
    Boolean isOverridden() {
        if (overridden == null || overridden.isEmpty()) {
            return null;
        }
        return switch (overridden) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new QueryValue("overridden", overridden).wrong("true|false");
        };
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
