package vn.cchc.plan.plan.completeness;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.cchc.plan.plan.domain.document.PlanTarget;

/// The plans of this suite that a plan says it implements, and those above them.
///
/// @param known   of the numbers the plan names, those that mean a plan
/// @param circles by the number that begins it: names of the plans through which the plan comes to stand above itself
/// @param plans   all plans above, nearest first
public record Superiors(Set<String> known, Map<String, List<String>> circles, List<Superior> plans) {

    public static final Superiors NONE = new Superiors(Set.of(), Map.of(), List.of());

    public Superiors {
        known = Set.copyOf(known);
        circles = Map.copyOf(circles);
        plans = List.copyOf(plans);
    }

    /// @param name number of the plan
    public record Superior(String name, UUID id, List<PlanTarget> targets) {
        public Superior {
            targets = List.copyOf(targets);
        }
    }
}
