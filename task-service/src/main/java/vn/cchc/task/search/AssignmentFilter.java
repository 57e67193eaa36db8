package vn.cchc.task.search;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.problem.Problem;
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
    @Parameter(description = "Reform area, e.g. PROCEDURE")
    @Nullable
    String area;

    @QueryParam("dueBefore")
    @Parameter(description = "Something is still to be done before this day", schema = @Schema(format = "date"))
    @Nullable
    String dueBefore;

    @Nullable
    UUID planId() {
        return read("planId", planId, UUID::fromString);
    }

    @Nullable
    String agencyCode() {
        return agencyCode;
    }

    @Nullable
    AssignmentStatus status() {
        return read("status", status, AssignmentStatus::valueOf);
    }

    @Nullable
    String area() {
        return area;
    }

    @Nullable
    LocalDate dueBefore() {
        return read("dueBefore", dueBefore, LocalDate::parse);
    }

    private static <T> @Nullable T read(String name, @Nullable String text, Function<String, T> reader) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException _) {
            throw Problem.of(400, "request/invalid")
                    .at("?" + name, "request/wrong-value", text, name)
                    .toException();
        }
    }
}
