package vn.cchc.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The body of every error answer (RFC 9457).
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Problem", description = "RFC 9457 problem document")
public record ProblemDocument(
        @Schema(examples = "/problems/request/unknown-field")
        String type,

        String title,
        int status,
        @Nullable String detail,
        String instance,
        @Nullable String traceId,
        List<Place> errors) {

    @Schema(name = "ProblemPlace")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Place(String pointer, String code, String detail) {}
}
