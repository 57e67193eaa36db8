package vn.cchc.plan.plan.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.document.Area;

/// What stands at a [SearchMatch].
///
/// @param mark the printed number of a task, the code of a target; absent for a plan
/// @param more what was searched besides: products of a task, scope of a target, number of a plan
public record FoundText(
        SearchMatch match,
        PlanOverview plan,
        @Nullable String mark,
        @Nullable Area area,
        String text,
        List<String> more) {}
