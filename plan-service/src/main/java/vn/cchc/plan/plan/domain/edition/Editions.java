package vn.cchc.plan.plan.domain.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The editions kept of each plan.
public interface Editions {

    /// An edition without its content.
    ///
    /// @param inForceAt when the suite heard of it
    record Entry(
            int number,
            LocalDate effectiveOn,
            @Nullable String reason,
            @Nullable Decision decision,
            String inForceBy,
            Instant inForceAt) {}

    /// All of a plan, the first one first.
    List<Entry> of(UUID planId);

    Optional<Edition> find(UUID planId, int number);

    /// The edition that applied on `day`, as it was known at `knownAt`: of those heard of by then, the last one that
    /// applied already. Empty before the plan, and after its end once that was known.
    Optional<Edition> asOf(UUID planId, LocalDate day, Instant knownAt);
}
