package vn.cchc.plan.plan.coverage;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// The tasks of several plans by their words.
public interface LeafTexts {

    /// A leaf row.
    record LeafText(UUID planId, int ordinal, String content) {}

    /// Plan by plan, by ordinal.
    List<LeafText> ofPlans(Collection<UUID> planIds);
}
