package vn.cchc.plan.plan.domain.edition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The content of a plan as it came into force once. Never changes.
///
/// @param number      1 as it was signed, one more with every amendment
/// @param effectiveOn day from which it applies; it may lie before the day the suite heard of it
/// @param reason      why it was amended, absent for the first
/// @param decision    by which document it was amended, absent for the first
public record Edition(
        int number,
        LocalDate effectiveOn,
        @Nullable String reason,
        @Nullable Decision decision,
        PlanContent content) {}
