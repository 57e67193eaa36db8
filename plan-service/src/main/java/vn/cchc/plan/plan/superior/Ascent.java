package vn.cchc.plan.plan.superior;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a walk upwards from one plan has met, nearest first.
public final class Ascent {

    /// A plan the walk stands at.
    ///
    /// @param through the number by which the walk left its beginning, absent at the beginning itself
    record Place(LinkedPlan plan, int depth, @Nullable String through, List<String> path) {}

    private final LinkedPlan start;
    private final Set<UUID> seen = new HashSet<>();
    private final List<Reached> steps = new ArrayList<>();
    private final Map<String, LinkedPlan> direct = new LinkedHashMap<>();
    private final Map<String, List<String>> circles = new LinkedHashMap<>();

    Ascent(LinkedPlan start) {
        this.start = start;
        seen.add(start.id());
    }

    Place beginning() {
        return new Place(start, 0, null, List.of());
    }

    /// Notes the step and says where it leads, unless the walk was there before.
    Optional<Place> step(Place from, String number, Optional<LinkedPlan> meant) {
        List<String> path = new ArrayList<>(from.path());
        path.add(meant.map(LinkedPlan::name).orElse(number));
        String through = from.through() == null ? number : from.through();
        if (from.depth() == 0) {
            meant.ifPresent(plan -> direct.put(number, plan));
        }
        if (meant.isPresent() && meant.get().id().equals(start.id())) {
            circles.putIfAbsent(through, List.copyOf(path));
            return Optional.empty();
        }
        if (meant.isPresent() && !seen.add(meant.get().id())) {
            return Optional.empty();
        }
        steps.add(new Reached(number, meant.orElse(null), from.depth() + 1, path));
        return meant.map(plan -> new Place(plan, from.depth() + 1, through, path));
    }

    /// Plans and unknown numbers met, each plan once, by the shortest way.
    public List<Reached> steps() {
        return List.copyOf(steps);
    }

    /// The plans met.
    public Stream<LinkedPlan> plans() {
        return steps.stream().map(Reached::plan).flatMap(Stream::ofNullable);
    }

    /// Circles: by its numbers the plan stands above itself. By the number that begins it, the names of the plans on
    /// the way, the plan itself last.
    public Map<String, List<String>> circles() {
        return Collections.unmodifiableMap(circles);
    }

    /// The plans that the start's own numbers mean, by number; unknown numbers are left out.
    public Map<String, LinkedPlan> direct() {
        return Collections.unmodifiableMap(direct);
    }
}
