package vn.cchc.kpi.assessment.search;

import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.PeriodCode;
import vn.cchc.kit.problem.Problem;
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
    Integer year;

    @QueryParam("status")
    @Nullable
    String status;

    @Nullable
    UUID plan() {
        try {
            return planId == null ? null : UUID.fromString(planId);
        } catch (IllegalArgumentException _) {
            throw refused("?planId", planId, "UUID");
        }
    }

    @Nullable
    String periodCode() {
        try {
            return period == null
                    ? null
                    : PeriodCode.valueOf(period.toUpperCase(Locale.ROOT)).name();
        } catch (IllegalArgumentException _) {
            throw refused("?period", period, "Q1|H1|Q3|YEAR|H2");
        }
    }

    @Nullable
    String statusName() {
        try {
            return status == null
                    ? null
                    : Status.valueOf(status.toUpperCase(Locale.ROOT)).name();
        } catch (IllegalArgumentException _) {
            throw refused("?status", status, "status");
        }
    }

    private static RuntimeException refused(String pointer, @Nullable String value, String type) {
        return Problem.of(400, "request/wrong-type")
                .at(pointer, "request/wrong-value", String.valueOf(value), type)
                .toException();
    }
}
