package vn.cchc.plan.plan.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.constraint.Visible;

/// What a unit says of a plan in review.
@Schema(name = "PlanCommentBody")
record CommentBody(
        @Nullable
        @Size(max = 200)
        @Pattern(regexp = "(/[^/]+)+")
        @Schema(description = "JSON pointer to what it is about", examples = "/tasks/4/deadlineText")
        String pointer,

        @NotBlank @Visible @Size(max = 4000) String text) {}
