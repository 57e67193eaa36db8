package vn.cchc.kpi.threshold;

import java.math.BigDecimal;
import java.time.LocalDate;

/// Why no number is set.
sealed interface ThresholdRefusal {

    /// No such target, or none the caller sees; or none was ever set for it.
    record Unknown() implements ThresholdRefusal {}

    /// A change without the version that is changed.
    record VersionMissing() implements ThresholdRefusal {}

    /// Somebody changed it since the caller read it.
    record StaleVersion(long stored) implements ThresholdRefusal {}

    /// The plan names the number itself.
    record NamedByPlan(BigDecimal value) implements ThresholdRefusal {}

    /// The target is not one that waits for a number.
    record NotAwaited(String operator) implements ThresholdRefusal {}

    /// The plan was cancelled or superseded: nothing of it is assessed any more.
    record PlanEnded(String status) implements ThresholdRefusal {}

    /// What is striven for is not more than what must be reached.
    record StretchFallsShort(BigDecimal value, BigDecimal stretch) implements ThresholdRefusal {}

    /// A rank is a whole number from 1.
    record NoRank(String pointer, BigDecimal value) implements ThresholdRefusal {}

    /// The document is of a day to come.
    record DocumentInFuture(LocalDate day) implements ThresholdRefusal {}

    /// The document is one of the agency itself, which gives itself no number.
    record OwnDocument(String issuer) implements ThresholdRefusal {}

    /// It was taken back already.
    record TakenBack() implements ThresholdRefusal {}
}
