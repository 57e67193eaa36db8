package vn.cchc.plan.plan.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.plan.plan.domain.FindingCode;

/// One finding, in the caller's language.
@Schema(name = "Finding")
public record FindingView(
        @Schema(examples = "LEAD_MISSING@/tasks/27/leads") String id,
        FindingCode code,
        FindingCode.Severity severity,

        @Schema(description = "JSON pointer into the plan as imported")
        String pointer,

        String message) {}
