package vn.cchc.plan.plan.query;

import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.PlanStatus;

/// What a list of plans is narrowed to; absent parts do not narrow.
///
/// @param agencyCode the issuer
/// @param number     in any spelling
/// @param year       a year the plan runs in
/// @param words      folded words of title or number
public record PlanFilter(
        @Nullable String agencyCode,
        @Nullable String number,
        @Nullable Integer year,
        @Nullable PlanStatus status,
        @Nullable String words) {}
