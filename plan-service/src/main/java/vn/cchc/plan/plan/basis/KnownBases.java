package vn.cchc.plan.plan.basis;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What other plans and the register say about the documents one plan cites.
public final class KnownBases {

    public static final KnownBases NONE = new KnownBases(List.of(), List.of());

    private final Map<DocumentKey, List<CitedBasis>> cited;
    private final Map<DocumentKey, RegisteredBasis> registered = new HashMap<>();

    /// @param elsewhere citations of other plans
    /// @param entries   of several for a document the one of the nearest agency counts
    public KnownBases(Collection<CitedBasis> elsewhere, Collection<RegisteredBasis> entries) {
        cited = elsewhere.stream().collect(Collectors.groupingBy(CitedBasis::key));
        entries.forEach(entry -> registered.merge(entry.key(), entry, KnownBases::nearer));
    }

    public Stream<CitedBasis> elsewhere(DocumentKey key) {
        return cited.getOrDefault(key, List.of()).stream();
    }

    public Optional<RegisteredBasis> registered(DocumentKey key) {
        return Optional.ofNullable(registered.get(key));
    }

    /// Codes grow with every level, so the longer one stands nearer to whoever is below both.
    private static RegisteredBasis nearer(RegisteredBasis one, RegisteredBasis other) {
        return level(other) > level(one) ? other : one;
    }

    private static int level(RegisteredBasis entry) {
        return entry.agencyCode() == null ? 0 : entry.agencyCode().length();
    }
}
