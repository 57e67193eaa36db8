package vn.cchc.plan.unitname;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.agency.domain.AgencyKind;
import vn.cchc.plan.unitname.spelling.Spelling;

/// The ways in which documents write a registered name: with or without what goes without saying in its place in the
/// tree. All of them still say all that tells the agency from others there.
final class Spellings {

    private static final Set<AgencyKind> DEPARTMENTS = Set.of(AgencyKind.DEPARTMENT, AgencyKind.HOME_AFFAIRS);
    private static final Set<AgencyKind> DIVISIONS = Set.of(AgencyKind.DIVISION, AgencyKind.COMMUNE_DIVISION);
    private static final String DEPARTMENT = "so";
    private static final Set<String> HEADS = Set.of(DEPARTMENT, "phong");
    /// Without its head a name must still be more than a word.
    private static final int FEWEST_WORDS = 2;

    private final AgencyTree tree;
    private final Set<String> upwards;
    private final Map<String, Optional<Place>> places = new HashMap<>();
    private final Map<String, List<String>> wordsOf = new HashMap<>();

    /// @param upwards the issuer and everybody above: to them their own place goes without saying
    Spellings(AgencyTree tree, Set<String> upwards) {
        this.tree = tree;
        this.upwards = upwards;
    }

    /// @param name its name or one of its aliases
    Set<List<String>> of(Agency agency, String name) {
        List<String> words = words(name);
        Set<List<String>> found = new LinkedHashSet<>(Set.of(words));
        if (Place.isGovernedBy(agency)) {
            ofCommittee(agency, words, found);
        } else {
            ofUnit(agency, words, found);
        }
        return found;
    }

    /// The shortest of them: no place, as in "Sở Nội vụ".
    List<String> shortest(Agency agency, String name) {
        List<String> words = words(name);
        return Place.isGovernedBy(agency) ? words : withoutPlace(agency, words);
    }

    private void ofCommittee(Agency agency, List<String> words, Set<List<String>> found) {
        if (Place.startsWith(words, Place.COMMITTEE)) {
            List<String> place = words.subList(Place.COMMITTEE.size(), words.size());
            if (place.size() >= FEWEST_WORDS) {
                found.add(place);
            }
        }
        if (upwards.contains(agency.code())) {
            place(agency)
                    .filter(place -> !place.sort().isEmpty())
                    .ifPresent(place -> found.add(joined(Place.COMMITTEE, place.sort())));
        }
    }

    private void ofUnit(Agency agency, List<String> words, Set<List<String>> found) {
        List<String> own = withoutPlace(agency, words);
        found.add(own);
        Agency parent = parent(agency);
        if (parent != null && Place.isGovernedBy(parent)) {
            place(parent).ifPresent(place -> {
                found.add(joined(own, place.name()));
                found.add(joined(own, place.sort()));
                found.add(joined(joined(own, place.sort()), place.name()));
            });
        } else if (parent != null && DEPARTMENTS.contains(parent.profile().kind())) {
            List<String> department = shortest(parent, parent.profile().name());
            List<String> bare =
                    own.size() > 1 && own.getLast().equals(DEPARTMENT) ? own.subList(0, own.size() - 1) : own;
            found.add(joined(bare, List.of(DEPARTMENT)));
            found.add(joined(bare, department));
        }
        AgencyKind kind = agency.profile().kind();
        boolean hasHead = DIVISIONS.contains(kind) || DEPARTMENTS.contains(kind);
        if (hasHead && HEADS.contains(own.getFirst()) && own.size() > FEWEST_WORDS) {
            found.add(own.subList(1, own.size()));
        }
    }

    private List<String> withoutPlace(Agency agency, List<String> words) {
        Agency parent = parent(agency);
        Optional<Place> seat = tree.pathUp(agency.code()).stream()
                .flatMap(code -> tree.find(code).stream())
                .filter(Place::isGovernedBy)
                .findFirst()
                .flatMap(this::place);
        if (seat.isEmpty()) {
            return words;
        }
        List<String> cut = seat.get().cutFrom(words);
        boolean sitsThere = parent != null && Place.isGovernedBy(parent);
        return sitsThere && cut.size() == words.size() ? seat.get().cutSortFrom(words) : cut;
    }

    private List<String> words(String name) {
        return wordsOf.computeIfAbsent(name, Spelling::words);
    }

    private Optional<Place> place(Agency committee) {
        return places.computeIfAbsent(committee.code(), _ -> Place.of(committee));
    }

    private @Nullable Agency parent(Agency agency) {
        String code = agency.profile().parentCode();
        return code == null ? null : tree.find(code).orElse(null);
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
