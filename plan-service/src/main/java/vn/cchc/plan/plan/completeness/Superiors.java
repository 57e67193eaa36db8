package vn.cchc.plan.plan.completeness;

import java.util.List;
import java.util.UUID;
import vn.cchc.plan.plan.domain.document.PlanTarget;

/// The plans of this suite that a plan says it implements, in the order it names them.
public record Superiors(List<Superior> plans) {

    public Superiors {
        plans = List.copyOf(plans);
    }

    /// @param number as the implementing plan cites it
    public record Superior(String number, UUID id, List<PlanTarget> targets) {
        public Superior {
            targets = List.copyOf(targets);
        }
    }

    boolean has(String number) {
        return plans.stream().anyMatch(plan -> plan.number().equals(number));
    }
}
