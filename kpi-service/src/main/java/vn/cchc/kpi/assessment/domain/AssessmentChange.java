package vn.cchc.kpi.assessment.domain;

import org.jspecify.annotations.Nullable;

/// The next state of an assessment and what the world hears of it.
///
/// @param previousStatus absent for the first assessment
/// @param isFact         whether figures or status changed; otherwise only the end of the period was noted
public record AssessmentChange(Assessment after, @Nullable Status previousStatus, boolean isFact) {

    public boolean statusDiffers() {
        return isFact && after.verdict().status() != previousStatus;
    }
}
