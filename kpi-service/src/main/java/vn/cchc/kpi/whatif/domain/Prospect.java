package vn.cchc.kpi.whatif.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.assessment.domain.Assessment;
import vn.cchc.kpi.assessment.domain.Verdict;

/// An answer to what would be. Nothing of it is stored.
///
/// @param now     as it stands today, with the figures of now
/// @param changed with the changes asked about; absent when there were none
/// @param reached whether the goal is reached, with the changes if there were any
/// @param ratios  how far each ratio of the formula is from the goal, in its order
public record Prospect(
        Assessment assessment,
        Goal goal,
        Verdict now,
        @Nullable Verdict changed,
        boolean reached,
        List<RatioSteps> ratios) {

    public Prospect {
        ratios = List.copyOf(ratios);
    }

    /// How far one ratio is from the goal.
    ///
    /// @param units   how many units must reach it one by one; 1 for the agency as a whole
    /// @param counted absent when nothing was counted, and for several units
    /// @param steps   on each way; for several units what they all need together
    public record RatioSteps(int units, @Nullable Counted counted, List<Step> steps) {

        public RatioSteps {
            steps = List.copyOf(steps);
        }
    }
}
