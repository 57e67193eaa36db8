package vn.cchc.task.search;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.query.QueryValue;
import vn.cchc.task.assignment.domain.AssignmentStatus;

/// The query parameters of the list; use as `@BeanParam`. What cannot be read is refused with 400, not ignored.
public class AssignmentFilter {

    @QueryParam("planId")
    @Parameter(schema = @Schema(format = "uuid"))
    @Nullable
    String planId;

    @QueryParam("agencyCode")
    @Parameter(description = "The lead unit")
    @Nullable
    String agencyCode;

    @QueryParam("status")
    @Parameter(schema = @Schema(implementation = AssignmentStatus.class))
    @Nullable
    String status;

    @QueryParam("area")
    @Parameter(schema = @Schema(implementation = Area.class))
    @Nullable
    String area;

    @QueryParam("dueBefore")
    @Parameter(description = "Something is still to be done before this day", schema = @Schema(format = "date"))
    @Nullable
    String dueBefore;

    @Nullable
    UUID planId() {
        return new QueryValue("planId", planId).asId();
    }

    @Nullable
    String agencyCode() {
        return agencyCode;
    }

    @Nullable
    AssignmentStatus status() {
        return new QueryValue("status", status).asOneOf(AssignmentStatus.class);
    }

    @Nullable
    Area area() {
        return new QueryValue("area", area).asOneOf(Area.class);
    }

    @Nullable
    LocalDate dueBefore() {
        return new QueryValue("dueBefore", dueBefore).asDate();
    }
}
