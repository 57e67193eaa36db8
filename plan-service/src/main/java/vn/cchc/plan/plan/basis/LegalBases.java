package vn.cchc.plan.plan.basis;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;

/// The register and the citations it is held against.
public interface LegalBases {

    /// What a list is narrowed to; absent parts do not narrow.
    ///
    /// @param words       words of type, number, issuer or title as cited, in any spelling
    /// @param conflicting only documents about which the plans, or a plan and the register, disagree
    record Filter(
            @Nullable String type,
            @Nullable String number,
            @Nullable String words,
            boolean conflicting) {}

    /// At most `limit` documents with a key after `after`, by key: cited by a plan the caller may see, or registered
    /// for them.
    List<DocumentKey> keys(Caller caller, Filter filter, @Nullable String after, int limit);

    /// Citations of these documents by plans the caller may see, plan by plan.
    List<CitedBasis> citations(Caller caller, Collection<DocumentKey> keys);

    /// Entries for these documents that hold for the agency; without an agency, those for everybody.
    List<RegisteredBasis> registered(@Nullable String agencyCode, Collection<DocumentKey> keys);

    /// The entry made for exactly this agency, or for everybody; nobody else writes it until the end of the
    /// transaction.
    Optional<RegisteredBasis> lock(DocumentKey key, @Nullable String agencyCode);

    void save(RegisteredBasis entry, String by);
}
