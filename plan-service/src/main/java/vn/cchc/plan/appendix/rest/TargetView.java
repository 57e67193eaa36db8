package vn.cchc.plan.appendix.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.problem.ProblemTexts;
import vn.cchc.plan.appendix.prose.TargetCandidate;
import vn.cchc.plan.appendix.prose.TargetDoubt;
import vn.cchc.plan.plan.domain.document.Area;
import vn.cchc.plan.plan.domain.document.TargetOperator;
import vn.cchc.plan.plan.domain.document.TargetStrength;

/// A sentence that may set a target. Its indicator, period and code are for a person to say.
///
/// @param paragraph  place among the paragraphs outside tables, from 1
/// @param text       the sentence, word for word
/// @param confidence percent: 100 when nothing is to be looked at
@Schema(name = "TargetCandidate")
record TargetView(
        int paragraph,
        String text,
        @Nullable String section,
        Area area,
        TargetOperator operator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal stretchValue,
        @Nullable String unit,
        TargetStrength strength,
        @Nullable Integer baselineYear,
        int confidence,
        List<TargetDoubtView> doubts) {

    /// One thing a person should look at.
    @Schema(name = "TargetDoubt")
    record TargetDoubtView(TargetDoubt code, String message) {}

    static List<TargetView> all(List<TargetCandidate> candidates, ProblemTexts texts, Locale locale) {
        return candidates.stream().map(each -> of(each, texts, locale)).toList();
    }

    private static TargetView of(TargetCandidate candidate, ProblemTexts texts, Locale locale) {
        return new TargetView(
                candidate.paragraph(),
                candidate.text(),
                candidate.section(),
                candidate.area(),
                candidate.threshold().operator(),
                candidate.threshold().value(),
                candidate.threshold().stretchValue(),
                candidate.threshold().unit(),
                candidate.strength(),
                candidate.baselineYear(),
                candidate.confidence(),
                candidate.doubts().stream()
                        .map(doubt -> new TargetDoubtView(doubt, texts.text(slug(doubt), List.of(), locale)))
                        .toList());
    }

    /// `NO_VALUE` is worded under `doubt/target-no-value`.
    static String slug(TargetDoubt doubt) {
        return "doubt/target-" + doubt.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
