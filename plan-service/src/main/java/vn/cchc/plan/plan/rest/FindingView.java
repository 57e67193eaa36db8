package vn.cchc.plan.plan.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.Clearness;
import vn.cchc.plan.plan.domain.FindingCode;

/// One finding, in the caller's language.
@Schema(name = "Finding")
public record FindingView(
        @Schema(examples = "LEAD_MISSING@/tasks/27/leads") String id,
        FindingCode code,
        FindingCode.Severity severity,

        @Schema(description = "JSON pointer into the plan as imported")
        String pointer,

        String message,

        @Nullable @Schema(description = "Which of the \"06 rõ\" it hurts; absent when none")
        Clearness clearness,

        @Nullable @Schema(description = "Agency whose activation rule makes a warning block", examples = "Z01")
        String requiredBy) {}
