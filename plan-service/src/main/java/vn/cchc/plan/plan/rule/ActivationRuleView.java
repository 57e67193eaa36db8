package vn.cchc.plan.plan.rule;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.FindingCode;

/// What an agency demands itself, and all that holds for its plans.
///
/// @param effective each demand with the topmost agency that makes it
/// @param version   0 when the agency has made no rule itself
@Schema(name = "ActivationRule")
record ActivationRuleView(
        String agencyCode,
        List<FindingCode> required,
        @Nullable String note,
        List<Demand> effective,
        long version) {

    @Schema(name = "ActivationDemand")
    record Demand(FindingCode code, String requiredBy) {}

    static ActivationRuleView of(ShowActivationRule.Found found) {
        return new ActivationRuleView(
                found.own().agencyCode(),
                List.copyOf(found.own().required()),
                found.own().note(),
                found.effective().entrySet().stream()
                        .map(demand -> new Demand(demand.getKey(), demand.getValue()))
                        .toList(),
                found.own().version());
    }
}
