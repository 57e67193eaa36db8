package vn.cchc.plan.plan.query;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads for everybody: plans that are signed, whatever became of them, and not kept internal by their issuer. A plan
/// without number or date was never signed, even if it is in force.
public interface PublicReads {

    /// @param version of the plan: as long as it stays, so does what is read here
    record Versioned(PublicPlan plan, long version) {}

    Optional<Versioned> find(UUID id);

    /// At most `limit` plans imported before the plan `after`, the latest first, without their legal bases.
    List<Versioned> list(PublicFilter filter, @Nullable UUID after, int limit);

    /// At most `limit` rows with an ordinal above `after`. Does not ask whether the plan is public.
    List<PublicTask> tasks(UUID planId, int after, int limit);

    /// In the order of the document. Does not ask whether the plan is public.
    List<PublicTarget> targets(UUID planId);
}
