package vn.cchc.plan.appendix.prose;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.document.Area;
import vn.cchc.plan.plan.domain.document.TargetStrength;
import vn.cchc.plan.plan.domain.document.Threshold;

/// A sentence that may set a target.
///
/// @param paragraph    place among the paragraphs outside tables, from 1
/// @param text         the sentence, word for word
/// @param section      the heading it stands under
/// @param threshold    its unit is as printed
/// @param baselineYear "so với năm 2024"
public record TargetCandidate(
        int paragraph,
        String text,
        @Nullable String section,
        Area area,
        Threshold threshold,
        TargetStrength strength,
        @Nullable Integer baselineYear,
        Set<TargetDoubt> doubts) {

    private static final int CERTAIN = 100;
    private static final int LEAST = 5;

    public TargetCandidate {
        doubts = doubts.isEmpty() ? Set.of() : EnumSet.copyOf(doubts);
    }

    /// How sure the reading is, in percent.
    public int confidence() {
        return Math.max(
                LEAST, CERTAIN - doubts.stream().mapToInt(TargetDoubt::weight).sum());
    }
}
