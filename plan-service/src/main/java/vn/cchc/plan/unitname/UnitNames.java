package vn.cchc.plan.unitname;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.agency.AgencyCode;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.folding.Folded;
import vn.cchc.plan.unitclass.UnitClass;
import vn.cchc.plan.unitname.spelling.Entry;
import vn.cchc.plan.unitname.spelling.NameIndex;
import vn.cchc.plan.unitname.spelling.NearNames;
import vn.cchc.plan.unitname.spelling.Spelling;

/// Everything in a tree that has a name, found by what a text says. What only few texts need is made when the first
/// of them comes.
final class UnitNames {

    private final Spellings spellings;
    private final List<Named> all = new ArrayList<>();
    private final Map<String, Named> byCode = new HashMap<>();
    private final Map<Folded, List<Hit>> same = new HashMap<>();
    private @Nullable NameIndex<Named> index;
    private @Nullable NearNames<Named> near;

    UnitNames(Collection<Agency> agencies, Collection<UnitClass> classes, Spellings spellings) {
        this.spellings = spellings;
        Map<String, Folded> folded = new HashMap<>();
        agencies.forEach(agency -> add(new Named.One(agency), folded));
        classes.forEach(unitClass -> add(new Named.Many(unitClass), folded));
    }

    /// Those called exactly so, apart from case, diacritics and punctuation.
    List<Hit> same(String text) {
        Optional<Hit> byCode = byCode(text.strip().toUpperCase(Locale.ROOT));
        return byCode.isPresent() ? List.of(byCode.get()) : same.getOrDefault(Folded.of(text), List.of());
    }

    /// Those called so in other words.
    List<Hit> abbreviated(String text) {
        if (index == null) {
            index = index();
        }
        return index.called(text).stream()
                .map(entry -> new Hit(entry.owner(), How.ABBREVIATION, entry.name()))
                .toList();
    }

    /// Those whose name looks like it, most alike first.
    List<Hit> near(String text) {
        if (near == null) {
            near = nearNames();
        }
        return near.like(text).stream()
                .map(found ->
                        new Hit(found.entry().owner(), How.NEAR, found.entry().name(), found.likeness()))
                .toList();
    }

    private void add(Named named, Map<String, Folded> folded) {
        all.add(named);
        if (named.kind() == Candidate.Kind.AGENCY) {
            byCode.put(named.code(), named);
        }
        put(named.name(), How.EXACT, named, folded);
        aliases(named)
                .forEach(alias -> put(alias, AgencyCode.isLegacy(alias) ? How.LEGACY_CODE : How.ALIAS, named, folded));
    }

    private Optional<Hit> byCode(String text) {
        return AgencyCode.read(text).map(code -> byCode.get(code.value())).map(named -> {
            boolean isLegacy = AgencyCode.isLegacy(text);
            return new Hit(named, isLegacy ? How.LEGACY_CODE : How.CODE, isLegacy ? text : named.code());
        });
    }

    /// The names of one come one after the other.
    private void put(String name, How how, Named named, Map<String, Folded> folded) {
        List<Hit> hits = same.computeIfAbsent(folded.computeIfAbsent(name, Folded::of), _ -> new ArrayList<>(1));
        if (hits.isEmpty() || !hits.getLast().named().equals(named)) {
            hits.add(new Hit(named, how, name));
        }
    }

    private NameIndex<Named> index() {
        NameIndex<Named> made = new NameIndex<>();
        for (Named named : all) {
            names(named).forEach(name -> ways(named, name).forEach(words -> made.add(words, new Entry<>(named, name))));
        }
        return made;
    }

    private NearNames<Named> nearNames() {
        NearNames<Named> made = new NearNames<>();
        for (Named named : all) {
            names(named)
                    .forEach(name -> Stream.of(Spelling.words(name), shortest(named, name), Spelling.asPrinted(name))
                            .distinct()
                            .forEach(words -> made.add(words, new Entry<>(named, name))));
        }
        return made;
    }

    private Set<List<String>> ways(Named named, String name) {
        return switch (named) {
            case Named.One(var agency) -> spellings.of(agency, name);
            case Named.Many _ -> Set.of(Spelling.words(name));
        };
    }

    private List<String> shortest(Named named, String name) {
        return switch (named) {
            case Named.One(var agency) -> spellings.shortest(agency, name);
            case Named.Many _ -> Spelling.words(name);
        };
    }

    private static Stream<String> names(Named named) {
        return Stream.concat(Stream.of(named.name()), aliases(named)).filter(name -> !AgencyCode.isLegacy(name));
    }

    private static Stream<String> aliases(Named named) {
        return switch (named) {
            case Named.One(var agency) -> agency.profile().aliases().stream();
            case Named.Many(var unitClass) -> unitClass.aliases().stream();
        };
    }
}
