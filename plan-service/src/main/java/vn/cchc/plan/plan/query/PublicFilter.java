package vn.cchc.plan.plan.query;

import org.jspecify.annotations.Nullable;

/// What the public list is narrowed to; absent parts do not narrow.
///
/// @param expression a `tsquery` of folded words for title and number
/// @param agencyCode the issuer
/// @param year       a year the plan runs in
public record PublicFilter(
        @Nullable String expression,
        @Nullable String agencyCode,
        @Nullable Integer year) {}
