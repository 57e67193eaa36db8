package vn.cchc.plan.plan.query;

import java.util.List;
import java.util.UUID;

/// The history kept of each plan.
public interface PlanHistory {

    /// At most `limit` changes after version `after`, in their order.
    List<HistoryEntry> ofPlan(UUID planId, long after, int limit);
}
