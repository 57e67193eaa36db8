package vn.cchc.plan.plan.superior;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// A walk downwards from one plan, level by level.
final class Descent {

    private record Place(LinkedPlan plan, List<String> path) {}

    private final Set<UUID> seen = new HashSet<>();
    private final List<Reached> reached = new ArrayList<>();
    private Map<UUID, Place> level = new LinkedHashMap<>();
    private Map<UUID, Place> next = new LinkedHashMap<>();
    private int depth = 1;

    Descent(LinkedPlan start) {
        seen.add(start.id());
        level.put(start.id(), new Place(start, List.of()));
    }

    boolean goesOn() {
        return depth <= PlanGraph.DEEPEST && !level.isEmpty();
    }

    /// Numbers that a plan of the next level may name.
    List<String> numbers() {
        return level.values().stream()
                .map(place -> place.plan().number())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /// Notes the plan if one of its numbers means a plan of this level.
    ///
    /// @param rivals all plans the numbers could mean
    void meet(LinkedPlan plan, List<LinkedPlan> rivals, Collection<String> upwards) {
        for (String number : plan.superiorNumbers()) {
            Place above = Meaning.of(number, plan, rivals, upwards)
                    .map(meant -> level.get(meant.id()))
                    .orElse(null);
            if (above != null && seen.add(plan.id())) {
                List<String> path = new ArrayList<>(above.path());
                path.add(plan.name());
                next.put(plan.id(), new Place(plan, path));
                reached.add(new Reached(number, plan, depth, path));
            }
        }
    }

    void goDown() {
        level = next;
        next = new LinkedHashMap<>();
        depth++;
    }

    List<Reached> reached() {
        return List.copyOf(reached);
    }
}
