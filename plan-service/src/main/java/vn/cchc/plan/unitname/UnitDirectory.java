package vn.cchc.plan.unitname;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.Window;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.unitclass.UnitClass;

/// Names as one issuer uses them in one plan.
///
/// A name is looked up among the agencies and classes nearest to the issuer: its own subtree, then the subtree of
/// the agency above, up to the top of its tree. Agencies that exist in the plan's years go before those that do not,
/// and among those equally near a registered name goes before an abbreviation. A code is a name, too. What only looks
/// like a name is a candidate for a person, but means nobody. Meant for one thread.
public final class UnitDirectory {

    /// A plan names a few hundred units; a file from anybody may name anything.
    private static final int MOST_REMEMBERED = 10_000;

    private static final int LONGEST_REMEMBERED = 600;
    /// A plan that names more unknown units is not helped by candidates.
    private static final int MOST_SEARCHES = 500;
    /// Every step up from the issuer makes it a little less likely that a candidate is meant.
    private static final double STEP = 0.95;

    private static final double NOT_IN_FORCE = 0.5;
    private static final double SUCCESSOR = 0.6;
    private static final double ABOUT = 0.85;

    private final AgencyTree tree;
    private final Window years;
    private final UnitNames names;
    private final Map<String, Integer> ringOfAncestor = new LinkedHashMap<>();
    private final Map<String, Integer> rings = new HashMap<>();
    private final Map<String, List<Hit>> found = new HashMap<>();
    private final Map<String, UnitMatch> known = new HashMap<>();
    private final Map<String, List<Hit>> near = new HashMap<>();
    private int searches;

    public UnitDirectory(String issuer, Window years, Collection<Agency> agencies, Collection<UnitClass> classes) {
        this.tree = new AgencyTree(agencies);
        this.years = years;
        tree.pathUp(issuer).forEach(code -> ringOfAncestor.put(code, ringOfAncestor.size()));
        this.names = new UnitNames(agencies, classes, new Spellings(tree, ringOfAncestor.keySet()));
    }

    /// Whether anybody is called so, without asking who.
    public boolean knows(String text) {
        return !called(text).isEmpty();
    }

    /// What `text` means.
    public UnitMatch match(String text) {
        return remembered(known, text, this::decide);
    }

    /// Whom `text` means or may mean, likeliest first, at most `most`. Names that only look like it are among them
    /// when nobody in force is called so.
    public List<Candidate> candidates(String text, int most) {
        List<Hit> called = called(text);
        Stream<Candidate> certain = called.stream().flatMap(hit -> withSuccessor(hit).stream());
        boolean isKnown = called.stream()
                .anyMatch(hit -> !isGone(hit.named()) || successor(hit.named()).isPresent());
        Stream<Candidate> alike = isKnown ? Stream.empty() : near(text).stream().map(this::candidate);
        Set<String> seen = new HashSet<>();
        return Stream.concat(certain, alike)
                .sorted(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::code))
                .filter(candidate -> seen.add(candidate.kind() + candidate.code()))
                .limit(most)
                .toList();
    }

    /// Those of the candidates that a person who wrote `text` may well have meant: about as likely as the likeliest.
    public List<Candidate> suggestions(String text, int most) {
        List<Candidate> likeliest = candidates(text, most);
        return likeliest.stream()
                .filter(candidate ->
                        candidate.score() >= ABOUT * likeliest.getFirst().score())
                .toList();
    }

    private List<Hit> called(String text) {
        return remembered(found, text, this::search);
    }

    private List<Hit> search(String text) {
        List<Hit> same = names.same(text);
        boolean isClear =
                same.stream().anyMatch(hit -> hit.how().isCode() || (!isGone(hit.named()) && ring(hit.named()) == 0));
        if (isClear) {
            return same;
        }
        List<Hit> hits = new ArrayList<>(same);
        names.abbreviated(text).stream()
                .filter(hit -> hits.stream().noneMatch(other -> other.named().equals(hit.named())))
                .forEach(hits::add);
        return List.copyOf(hits);
    }

    private List<Hit> near(String text) {
        if (searches == MOST_SEARCHES && !near.containsKey(text)) {
            return List.of();
        }
        return remembered(near, text, unknown -> {
            searches++;
            return names.near(unknown);
        });
    }

    private UnitMatch decide(String text) {
        List<Hit> hits = called(text);
        List<Hit> inForce =
                nearest(hits.stream().filter(hit -> !isGone(hit.named())).toList());
        List<Hit> nearest = inForce.isEmpty() ? nearest(hits) : inForce;
        return switch (nearest.size()) {
            case 0 -> new UnitMatch.Unknown();
            case 1 -> meaning(nearest.getFirst());
            default ->
                new UnitMatch.Ambiguous(
                        nearest.stream().map(hit -> hit.named().code()).sorted().toList());
        };
    }

    /// A code means its agency wherever that stands; of others the nearest count, and of these the surest.
    private List<Hit> nearest(List<Hit> hits) {
        if (hits.stream().anyMatch(hit -> hit.how().isCode())) {
            return hits.stream().filter(hit -> hit.how().isCode()).toList();
        }
        int ring = hits.stream().mapToInt(hit -> ring(hit.named())).min().orElse(0);
        List<Hit> near = hits.stream().filter(hit -> ring(hit.named()) == ring).toList();
        List<Hit> registered =
                near.stream().filter(hit -> hit.how() != How.ABBREVIATION).toList();
        return registered.isEmpty() ? near : registered;
    }

    /// How far up from the issuer one must go to have the candidate below.
    private int ring(Named candidate) {
        return rings.computeIfAbsent(
                candidate.agencyCode(),
                agency -> tree.pathUp(agency).stream()
                        .filter(ringOfAncestor::containsKey)
                        .mapToInt(code -> ringOfAncestor.getOrDefault(code, Integer.MAX_VALUE))
                        .findFirst()
                        .orElse(Integer.MAX_VALUE));
    }

    private UnitMatch meaning(Hit hit) {
        return switch (hit.named()) {
            case Named.One(var agency)
            when exists(agency) -> new UnitMatch.Units(List.of(agency.code()), candidate(hit));
            case Named.One(var agency) ->
                new UnitMatch.NotInForce(agency.code(), agency.profile().mergedInto() == null ? null : heir(agency));
            case Named.Many(var unitClass) -> {
                List<String> members = members(unitClass);
                yield members.isEmpty()
                        ? new UnitMatch.EmptyClass(unitClass.code())
                        : new UnitMatch.Units(members, candidate(hit));
            }
        };
    }

    private List<Candidate> withSuccessor(Hit hit) {
        Candidate itself = candidate(hit);
        return successor(hit.named())
                .map(heir -> List.of(itself, successor(hit, heir)))
                .orElse(List.of(itself));
    }

    private Candidate candidate(Hit hit) {
        double standing = isGone(hit.named()) ? NOT_IN_FORCE : 1;
        return candidate(hit.named(), hit, standing, !isGone(hit.named()), null);
    }

    private Candidate successor(Hit hit, Agency heir) {
        return candidate(new Named.One(heir), hit, SUCCESSOR, true, hit.named().code());
    }

    private Candidate candidate(Named named, Hit by, double standing, boolean inForce, @Nullable String successorOf) {
        double nearness = by.how().isCode() ? 1 : Math.pow(STEP, Math.min(ring(by.named()), ringOfAncestor.size()));
        return new Candidate(
                named.code(),
                named.name(),
                named.kind(),
                by.score() * standing * nearness,
                by.how(),
                by.name(),
                inForce,
                successorOf);
    }

    private Optional<Agency> successor(Named named) {
        return named instanceof Named.One(var agency) && !exists(agency) ? successor(agency) : Optional.empty();
    }

    /// The first in the row of mergers that exists in these years.
    private Optional<Agency> successor(Agency agency) {
        return tree.successors(agency).stream().filter(this::exists).findFirst();
    }

    /// Where none of them does or is known here, the last one that is named.
    private String heir(Agency agency) {
        List<Agency> row = tree.successors(agency);
        Agency last = row.isEmpty() ? agency : row.getLast();
        String further = last.profile().mergedInto();
        return successor(agency)
                .map(Agency::code)
                .orElseGet(() -> further == null || tree.find(further).isPresent() ? last.code() : further);
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

    private boolean isGone(Named named) {
        return named instanceof Named.One(var agency) && !exists(agency);
    }

    private boolean exists(Agency agency) {
        return agency.profile().validity().touches(years.from(), years.to());
    }

    private static <T> T remembered(Map<String, T> memory, String text, Function<String, T> otherwise) {
        if (text.length() > LONGEST_REMEMBERED) {
            return otherwise.apply(text);
        }
        T remembered = memory.get(text);
        if (remembered != null) {
            return remembered;
        }
        if (memory.size() == MOST_REMEMBERED) {
            memory.clear();
        }
        T made = otherwise.apply(text);
        memory.put(text, made);
        return made;
    }
}
