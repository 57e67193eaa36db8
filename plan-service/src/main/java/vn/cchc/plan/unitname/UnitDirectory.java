package vn.cchc.plan.unitname;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.cchc.calendar.Window;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.folding.Folded;
import vn.cchc.plan.unitclass.UnitClass;

/// Names as one issuer uses them in one plan.
///
/// A name is looked up among the agencies and classes nearest to the issuer: its own subtree, then the subtree of
/// the agency above, up to the top of its tree. Agencies that exist in the plan's years go before those that do not.
/// A code is a name, too. Meant for one thread.
public final class UnitDirectory {

    /// A plan names a few hundred units; a file from anybody may name anything.
    private static final int MOST_REMEMBERED = 10_000;

    private final AgencyTree tree;
    private final Window years;
    private final Map<String, Integer> ringOfAncestor = new HashMap<>();
    private final Map<Folded, List<Named>> byName = new HashMap<>();
    private final Map<String, UnitMatch> known = new HashMap<>();

    public UnitDirectory(String issuer, Window years, Collection<Agency> agencies, Collection<UnitClass> classes) {
        this.tree = new AgencyTree(agencies);
        this.years = years;
        List<String> path = tree.pathUp(issuer);
        path.forEach(code -> ringOfAncestor.put(code, ringOfAncestor.size()));
        agencies.forEach(agency -> add(Stream.concat(Stream.of(agency.code()), agency.names()), new Named.One(agency)));
        classes.forEach(unitClass -> add(unitClass.names(), new Named.Many(unitClass)));
    }

    /// Whether anybody is called so, without asking who.
    public boolean knows(String text) {
        return byName.containsKey(Folded.of(text));
    }

    /// What `text` means.
    public UnitMatch match(String text) {
        if (known.size() == MOST_REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(text, this::search);
    }

    private void add(Stream<String> names, Named named) {
        names.map(Folded::of)
                .distinct()
                .forEach(name ->
                        byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(named));
    }

    private UnitMatch search(String text) {
        List<Named> called = byName.getOrDefault(Folded.of(text), List.of());
        List<Named> inForce = nearest(called.stream().filter(this::isInForce).toList());
        List<Named> nearest = inForce.isEmpty() ? nearest(called) : inForce;
        return switch (nearest.size()) {
            case 0 -> new UnitMatch.Unknown();
            case 1 -> meaning(nearest.getFirst());
            default ->
                new UnitMatch.Ambiguous(
                        nearest.stream().map(Named::label).sorted().toList());
        };
    }

    private List<Named> nearest(List<Named> candidates) {
        int ring = candidates.stream().mapToInt(this::ring).min().orElse(0);
        return candidates.stream().filter(candidate -> ring(candidate) == ring).toList();
    }

    /// How far up from the issuer one must go to have the candidate below.
    private int ring(Named candidate) {
        return tree.pathUp(candidate.agencyCode()).stream()
                .filter(ringOfAncestor::containsKey)
                .mapToInt(code -> ringOfAncestor.getOrDefault(code, Integer.MAX_VALUE))
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private UnitMatch meaning(Named named) {
        return switch (named) {
            case Named.One(var agency) when isInForce(named) -> new UnitMatch.Units(List.of(agency.code()));
            case Named.One(var agency) ->
                new UnitMatch.NotInForce(agency.code(), agency.profile().mergedInto());
            case Named.Many(var unitClass) -> {
                List<String> members = members(unitClass);
                yield members.isEmpty() ? new UnitMatch.EmptyClass(unitClass.code()) : new UnitMatch.Units(members);
            }
        };
    }

    private List<String> members(UnitClass unitClass) {
        Stream<Agency> members = unitClass.members().isEmpty()
                ? tree.below(unitClass.ofAgency()).stream()
                        .filter(agency -> unitClass
                                .memberKinds()
                                .contains(agency.profile().kind()))
                : unitClass.members().stream().flatMap(code -> tree.find(code).stream());
        return members.filter(this::exists).map(Agency::code).toList();
    }

    private boolean isInForce(Named named) {
        return switch (named) {
            case Named.One(var agency) -> exists(agency);
            case Named.Many _ -> true;
        };
    }

    private boolean exists(Agency agency) {
        return agency.profile().validity().touches(years.from(), years.to());
    }

    /// Something that has a name.
    private sealed interface Named {

        record One(Agency agency) implements Named {}

        record Many(UnitClass unitClass) implements Named {}

        default String agencyCode() {
            return switch (this) {
                case One(var agency) -> agency.code();
                case Many(var unitClass) -> unitClass.ofAgency();
            };
        }

        default String label() {
            return switch (this) {
                case One(var agency) -> agency.code();
                case Many(var unitClass) -> unitClass.code();
            };
        }
    }
}
