package vn.cchc.plan.plan.superior;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import vn.cchc.plan.agency.domain.Agencies;
import vn.cchc.plan.agency.domain.Agency;

/// Walks the graph of plans, nearest first, each plan once. One or two queries a level, however many plans it has.
@ApplicationScoped
public class PlanGraph {

    /// No document stands further above another; a longer chain is cut.
    static final int DEEPEST = 20;

    private final PlanLinks links;
    private final Agencies agencies;

    PlanGraph(PlanLinks links, Agencies agencies) {
        this.links = links;
        this.agencies = agencies;
    }

    /// Everything the plan implements.
    ///
    /// @param visible what the walk may see; the rest is unknown
    public Ascent above(LinkedPlan start, Predicate<LinkedPlan> visible) {
        Ascent ascent = new Ascent(start);
        Map<String, List<String>> upwards = new HashMap<>();
        List<Ascent.Place> level = List.of(ascent.beginning());
        for (int depth = 1; depth <= DEEPEST && !level.isEmpty(); depth++) {
            Set<String> numbers = new LinkedHashSet<>();
            level.forEach(place -> numbers.addAll(place.plan().superiorNumbers()));
            List<LinkedPlan> found = links.numberedUpwards(start.issuerCode(), numbers).stream()
                    .filter(visible)
                    .toList();
            List<Ascent.Place> next = new ArrayList<>();
            for (Ascent.Place place : level) {
                Collection<String> up = upwards.computeIfAbsent(place.plan().issuerCode(), this::pathUp);
                for (String number : place.plan().superiorNumbers()) {
                    ascent.step(place, number, Meaning.of(number, place.plan(), found, up))
                            .ifPresent(next::add);
                }
            }
            level = next;
        }
        return ascent;
    }

    /// Ids of the plans it names itself, whoever may see them.
    public List<UUID> direct(LinkedPlan start) {
        List<LinkedPlan> found = links.numberedUpwards(start.issuerCode(), start.superiorNumbers());
        List<String> upwards = pathUp(start.issuerCode());
        return start.superiorNumbers().stream()
                .flatMap(number -> Meaning.of(number, start, found, upwards).stream())
                .map(LinkedPlan::id)
                .distinct()
                .toList();
    }

    /// Everything that implements the plan, directly or through others.
    ///
    /// @param visible what the walk may see and go through
    public List<Reached> below(LinkedPlan start, Predicate<LinkedPlan> visible) {
        Map<String, String> parents = parents(start.issuerCode());
        Descent descent = new Descent(start);
        while (descent.goesOn()) {
            List<String> numbers = descent.numbers();
            List<LinkedPlan> rivals = links.numberedInTree(start.issuerCode(), numbers);
            for (LinkedPlan plan : links.naming(start.issuerCode(), numbers)) {
                if (visible.test(plan)) {
                    descent.meet(plan, rivals, pathUp(plan.issuerCode(), parents));
                }
            }
            descent.goDown();
        }
        return descent.reached();
    }

    /// The agency and all above it.
    private List<String> pathUp(String code) {
        List<String> path = new ArrayList<>();
        String step = code;
        while (step != null && !path.contains(step)) {
            path.add(step);
            step = agencies.find(step)
                    .map(agency -> agency.profile().parentCode())
                    .orElse(null);
        }
        return path;
    }

    private static List<String> pathUp(String code, Map<String, String> parents) {
        List<String> path = new ArrayList<>();
        for (String step = code; step != null && !path.contains(step); step = parents.get(step)) {
            path.add(step);
        }
        return path;
    }

    private Map<String, String> parents(String code) {
        Map<String, String> parents = new HashMap<>();
        for (Agency agency : agencies.treeOf(code)) {
            String parent = agency.profile().parentCode();
            if (parent != null) {
                parents.put(agency.code(), parent);
            }
        }
        return parents;
    }

    /// The agency at the top of the tree that `code` belongs to.
    public String topOf(String code) {
        return pathUp(code).getLast();
    }
}
