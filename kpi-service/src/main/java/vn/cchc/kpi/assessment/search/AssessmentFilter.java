package vn.cchc.kpi.assessment.search;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
    @Parameter(description = "Agency that issued the plan, in either form")
    @Nullable
    String agencyCode;

    @QueryParam("under")
    @Parameter(description = "Agency that issued the plan, or one above it, in either form", example = "Z01")
    @Nullable
    String under;

    @QueryParam("indicator")
    @Parameter(description = "Code of the indicator the target is judged by", example = "TTHC_ON_TIME_RATE")
    @Nullable
    String indicator;

    @QueryParam("targetCode")
    @Nullable
    String targetCode;

    @QueryParam("period")
    @Parameter(schema = @Schema(enumeration = {"Q1", "H1", "Q3", "YEAR", "H2"}))
    @Nullable
    String period;

    @QueryParam("year")
    @Nullable
    String year;

    @QueryParam("status")
    @Parameter(
            description = "The one that counts: an override while there is one",
            schema = @Schema(implementation = Status.class))
    @Nullable
    String status;

    @QueryParam("provisional")
    @Parameter(
            description = "true: those that rest on provisional figures; false: on final ones",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Nullable
    String provisional;

    @QueryParam("overridden")
    @Parameter(
            description = "true: those whose status a person set; false: those as computed",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Nullable
    String overridden;

    /// In today's form, whichever was asked for.
    @Nullable
    String agency() {
        return AgencyCode.sought(agencyCode);
    }

    /// The top of those that are meant, in today's form.
    @Nullable
    String top() {
        return AgencyCode.sought(under);
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
        return truth("overridden", overridden);
    }

    @Nullable
    Boolean isProvisional() {
        return truth("provisional", provisional);
    }

    private static @Nullable Boolean truth(String name, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new QueryValue(name, text).wrong("true|false");
        };
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
