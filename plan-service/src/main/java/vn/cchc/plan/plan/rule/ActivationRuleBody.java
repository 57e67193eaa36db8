package vn.cchc.plan.plan.rule;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.FindingCode;

/// What an agency demands.
///
/// @param required findings that must not be left; an empty list demands nothing more
@Schema(name = "ActivationRuleBody")
record ActivationRuleBody(
        @NotNull @Size(max = 200) List<@NotNull FindingCode> required,

        @Nullable @Size(max = 2000) @Schema(examples = "Theo yêu cầu 06 rõ")
        String note) {

    ActivationRule toRule(String agencyCode) {
        return new ActivationRule(agencyCode, Set.copyOf(required), note, 0);
    }
}
