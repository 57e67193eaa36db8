package vn.cchc.task.search;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One line of the list.
@Schema(name = "AssignmentItem")
record AssignmentItem(
        UUID id,
        @Schema(description = "Its ETag without quotes") long version,
        UUID planId,
        UUID taskId,
        int ordinal,
        @Nullable String no,
        String area,
        String content,
        String agencyCode,
        String planAgencyCode,
        String status,
        boolean overdue,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate nextDueOn,
        @Nullable LocalDate doneOn,
        @Nullable String timeliness) {

    /// Its place in the order of the list.
    String key() {
        return planId + "/" + ordinal + "/" + id;
    }
}
