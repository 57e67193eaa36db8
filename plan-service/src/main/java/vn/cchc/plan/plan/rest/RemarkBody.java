package vn.cchc.plan.plan.rest;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a person says about a step.
@Schema(name = "PlanRemark")
record RemarkBody(@Nullable @Size(max = 2000) String remark) {

    static @Nullable String of(@Nullable RemarkBody body) {
        return body == null ? null : body.remark;
    }
}
