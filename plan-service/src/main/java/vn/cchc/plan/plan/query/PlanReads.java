package vn.cchc.plan.plan.query;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;

/// Reads for callers: what they may not see is not there.
public interface PlanReads {

    Optional<PlanDetail> find(Caller caller, UUID id);

    /// At most `limit` plans after the plan `after`, in the order of import.
    List<PlanOverview> list(Caller caller, PlanFilter filter, @Nullable UUID after, int limit);

    /// At most `limit` rows with an ordinal above `after`. Does not ask who looks.
    List<TaskDetail> tasks(UUID planId, int after, int limit);
}
