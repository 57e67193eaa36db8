package vn.cchc.kpi.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.kit.agency.AgencyCopies;
import vn.cchc.kit.identity.Caller;

/// Which definitions a caller sees: the suite's own, those of agencies above, which may be used, and those of the own
/// agency and of agencies below.
@ApplicationScoped
public class Visibility {

    private final Catalogue catalogue;
    private final CatalogueRows rows;
    private final Clock clock;

    Visibility(Catalogue catalogue, CatalogueRows rows, Clock clock) {
        this.catalogue = catalogue;
        this.rows = rows;
        this.clock = clock;
    }

    /// The versions in force today of all the caller sees, in the order of their codes.
    List<Definition> inForce(Caller caller) {
        List<Definition> all = catalogue.inForce().inForceOn(LocalDate.now(clock));
        Optional<String> agency = AgencyCopies.scope(caller);
        if (agency.isEmpty()) {
            return all;
        }
        Set<String> owners =
                all.stream().map(Definition::owner).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<String> around = rows.ownersAround(owners, agency.get());
        return all.stream()
                .filter(one -> one.owner() == null || around.contains(one.owner()))
                .toList();
    }

    /// The version in force today.
    public Optional<Definition> inForce(String code, Caller caller) {
        return versions(code, caller).isEmpty()
                ? Optional.empty()
                : catalogue.inForce().inForceOn(code, LocalDate.now(clock));
    }

    /// Oldest first; empty for a definition that is unknown or not seen.
    public List<Definition> versions(String code, Caller caller) {
        List<Definition> versions = catalogue.inForce().versions(code);
        String owner = versions.isEmpty() ? null : versions.getLast().owner();
        Optional<String> agency = AgencyCopies.scope(caller);
        boolean seen = owner == null
                || agency.isEmpty()
                || !rows.ownersAround(Set.of(owner), agency.get()).isEmpty();
        return seen ? versions : List.of();
    }
}
