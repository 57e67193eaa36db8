package vn.cchc.kpi.whatif.domain;

/// Why there is no answer to what would be.
public sealed interface WhatIfRefusal {

    /// A rank is not reached by counting more: it depends on what others do.
    record RankedByOthers() implements WhatIfRefusal {}

    /// The target names no number, and the question neither.
    record NoGoal() implements WhatIfRefusal {}

    /// The catalogue does not know the indicator.
    record UnknownIndicator(String code) implements WhatIfRefusal {}

    /// The plan was cancelled or superseded: nothing is assessed any more.
    record PlanEnded() implements WhatIfRefusal {}

    /// The formula does not read the metric.
    record OtherMetric(String metric) implements WhatIfRefusal {}

    /// A count would be less than nothing.
    record BelowZero(String metric, long count) implements WhatIfRefusal {}

    /// The metric was not counted, so that there is nothing to change.
    record NotCounted(String metric) implements WhatIfRefusal {}

    /// The target speaks of each unit by itself: a change must say of which.
    record PerUnit() implements WhatIfRefusal {}
}
