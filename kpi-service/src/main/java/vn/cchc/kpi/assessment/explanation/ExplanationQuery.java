package vn.cchc.kpi.assessment.explanation;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.agency.AgencyCode;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.query.QueryValue;

/// What is asked about an assessment; use as `@BeanParam`.
public class ExplanationQuery {

    @QueryParam("version")
    @Parameter(description = "A version of its history; left out: the newest. Sources are only known of the newest")
    @Nullable
    String version;

    @QueryParam("by")
    @Parameter(
            description = "Break the figures down",
            schema = @Schema(enumeration = {"unit", "procedure", "month", "source"}))
    @Nullable
    String by;

    @QueryParam("part")
    @Parameter(description = "Which ratio of a composite indicator, from 0; left out: the one that speaks")
    @Nullable
    String part;

    @QueryParam("unit")
    @Parameter(description = "Which unit of a target each unit must reach; left out: the one that speaks")
    @Nullable
    String unit;

    /// What figures are broken down by.
    enum By {
        UNIT,
        PROCEDURE,
        MONTH,
        SOURCE
    }

    @Nullable
    By by() {
        return new QueryValue("by", by).asOneOf(By.class);
    }

    @Nullable
    Integer version() {
        Integer wanted = new QueryValue("version", version).asInteger();
        if (wanted != null && by() != null) {
            throw Problem.of(400, "explanation/sources-of-a-version")
                    .at("?by", "explanation/sources-of-a-version")
                    .toException();
        }
        return wanted;
    }

    /// In today's form, whichever was asked for.
    @Nullable
    String unitCode() {
        return AgencyCode.sought(unit);
    }

    @Nullable
    Integer part() {
        return new QueryValue("part", part).asInteger();
    }
}
