package vn.cchc.plan.plan.basis;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is known to be right about a document.
///
/// @param agencyCode agency for which and below which it holds, absent when for everybody
/// @param source     where whoever entered it knows it from
/// @param version    0 before it is kept
public record RegisteredBasis(
        DocumentKey key,
        @Nullable String agencyCode,
        String type,
        String number,
        @Nullable LocalDate signedOn,
        @Nullable String issuer,
        @Nullable String title,
        String source,
        long version) {

    RegisteredBasis withVersion(long next) {
        return new RegisteredBasis(key, agencyCode, type, number, signedOn, issuer, title, source, next);
    }

    boolean saysTheSameAs(RegisteredBasis other) {
        return equals(other.withVersion(version));
    }

    /// The next version, as `wanted` says.
    ///
    /// @param seen version that whoever changes it has read
    RegisteredBasis changed(RegisteredBasis wanted, @Nullable Long seen) {
        if (seen == null) {
            throw new BasisRefused(new BasisRefusal.VersionMissing());
        }
        if (seen != version) {
            throw new BasisRefused(new BasisRefusal.StaleVersion(seen, version));
        }
        return wanted.withVersion(version + 1);
    }
}
