package vn.cchc.plan.plan.query;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.PlanStatus;
import vn.cchc.plan.plan.domain.document.Area;

/// Where a search looks; absent parts do not narrow.
///
/// @param kinds      what is wanted
/// @param area       of the row; plans by themselves have none
/// @param agencyCode the issuer
/// @param below      whether the agencies below the issuer count too
/// @param unit       code of a leading or coordinating agency, as decided at activation; only rows have one
/// @param year       a year the plan runs in
public record SearchFilter(
        Set<SearchKind> kinds,
        @Nullable Area area,
        @Nullable String agencyCode,
        boolean below,
        @Nullable String unit,
        @Nullable Integer year,
        @Nullable PlanStatus status) {

    public SearchFilter {
        kinds = Set.copyOf(kinds);
    }

    /// Whether things of this kind have all that is asked for.
    public boolean admits(SearchKind kind) {
        return kinds.contains(kind)
                && switch (kind) {
                    case TASK -> true;
                    case TARGET -> unit == null;
                    case PLAN -> unit == null && area == null;
                };
    }
}
