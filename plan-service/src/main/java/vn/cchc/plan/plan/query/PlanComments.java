package vn.cchc.plan.plan.query;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The comments kept. Nobody changes one.
public interface PlanComments {

    void add(UUID planId, PlanComment comment);

    /// At most `limit` comments after the comment `after`, the oldest first.
    ///
    /// @param agencyCode only those of this agency; absent: all
    List<PlanComment> ofPlan(UUID planId, @Nullable String agencyCode, @Nullable UUID after, int limit);
}
