package vn.cchc.kpi.assessment.domain;

import org.jspecify.annotations.Nullable;

/// The next state of an assessment and what the world hears of it.
///
/// @param previousStatus the one that counted before; absent for the first assessment
/// @param isFact         whether anything that is told changed; otherwise only the end of the period was noted
public record AssessmentChange(Assessment after, @Nullable Status previousStatus, boolean isFact, Cause cause) {

    /// What made the difference.
    public enum Cause {
        /// Counts, the terms of the target, or the passing of time.
        FIGURES,
        /// Another version of the definition: applied on purpose, published, or come with an upgrade.
        DEFINITION,
        OVERRIDDEN,
        OVERRIDE_WITHDRAWN,
        OVERRIDE_EXPIRED
    }

    public boolean statusDiffers() {
        return isFact && after.status() != previousStatus;
    }
}
