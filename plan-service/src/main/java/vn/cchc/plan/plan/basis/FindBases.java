package vn.cchc.plan.plan.basis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;

/// Shows documents with what is said about them.
@ApplicationScoped
class FindBases {

    /// @param registered what holds for the caller, absent when nothing is registered
    record Found(
            DocumentKey key,
            List<CitedBasis> citations,
            @Nullable RegisteredBasis registered) {}

    private final LegalBases bases;

    FindBases(LegalBases bases) {
        this.bases = bases;
    }

    @Transactional
    List<Found> list(Caller caller, LegalBases.Filter filter, @Nullable String after, int limit) {
        return found(caller, bases.keys(caller, filter, after, limit));
    }

    @Transactional
    Found one(Caller caller, DocumentKey key) {
        Found found = found(caller, List.of(key)).getFirst();
        if (found.citations().isEmpty() && found.registered() == null) {
            throw new BasisRefused(new BasisRefusal.BasisUnknown());
        }
        return found;
    }

    private List<Found> found(Caller caller, Collection<DocumentKey> keys) {
        KnownBases known = new KnownBases(bases.citations(caller, keys), bases.registered(caller.agencyCode(), keys));
        return keys.stream()
                .map(key -> new Found(
                        key,
                        known.elsewhere(key).toList(),
                        known.registered(key).orElse(null)))
                .toList();
    }
}
