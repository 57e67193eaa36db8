package vn.cchc.kpi.assessment.domain;

import java.math.BigDecimal;

/// How far a figure is from its target, exactly.
///
/// @param distance percentage points for ratios, counts or ranks for others; negative falls short, positive is
///     beyond. Points have four decimals, rounded away from zero: what is not quite reached never looks reached
/// @param missing  by how much the count above the line would have to change over today's denominator; 0 once reached
public record Gap(BigDecimal distance, long missing) {}
