package vn.cchc.kpi.whatif.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.problem.ProblemTexts;
import vn.cchc.kpi.whatif.domain.Counted;
import vn.cchc.kpi.whatif.domain.Prospect;
import vn.cchc.kpi.whatif.domain.Prospect.RatioSteps;
import vn.cchc.kpi.whatif.domain.Step;
import vn.cchc.kpi.whatif.rest.WhatIfView.FindingView;
import vn.cchc.kpi.whatif.rest.WhatIfView.RatioView;
import vn.cchc.kpi.whatif.rest.WhatIfView.StepView;
import vn.cchc.kpi.whatif.rest.WhatIfView.WordsView;

/// Puts an answer into words, Vietnamese and English; the texts stand beside those of problems.
@ApplicationScoped
class WhatIfWords {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final ProblemTexts texts;

    WhatIfWords(ProblemTexts texts) {
        this.texts = texts;
    }

    WhatIfView view(Prospect prospect) {
        var target = prospect.goal().target();
        return new WhatIfView(
                prospect.assessment().id(),
                target.code(),
                target.indicator(),
                prospect.assessment().agencyCode(),
                target.operator(),
                target.value(),
                prospect.reached(),
                FindingView.of(prospect.now()),
                prospect.changed() == null ? null : FindingView.of(prospect.changed()),
                prospect.ratios().stream()
                        .map(ratio -> new RatioView(ratio.units(), steps(ratio, target.value())))
                        .toList());
    }

    private List<StepView> steps(RatioSteps ratio, @Nullable BigDecimal goal) {
        return ratio.steps().stream()
                .map(step -> StepView.of(step, words(step, ratio, goal)))
                .toList();
    }

    private WordsView words(Step step, RatioSteps ratio, @Nullable BigDecimal goal) {
        return new WordsView(sentence(step, ratio, goal, VIETNAMESE), sentence(step, ratio, goal, Locale.ROOT));
    }

    private String sentence(Step step, RatioSteps ratio, @Nullable BigDecimal goal, Locale locale) {
        Long units = step.units();
        if (units == null) {
            return texts.text("what-if/obstacle." + step.obstacle(), List.of(), locale);
        }
        if (units == 0) {
            return texts.text("what-if/reached", List.of(), locale);
        }
        Counted after = step.after();
        String what = texts.text("what-if/way." + step.way(), List.of(units), locale);
        return what + " " + (after == null ? several(ratio, locale) : outcome(after, goal, locale));
    }

    private String several(RatioSteps ratio, Locale locale) {
        return texts.text("what-if/together", List.of(ratio.units()), locale);
    }

    private String outcome(Counted after, @Nullable BigDecimal goal, Locale locale) {
        Long denominator = after.denominator();
        String key = "what-if/then." + (denominator == null ? "count" : "ratio") + (goal == null ? ".less" : "");
        List<Object> args = denominator == null
                ? List.of(after.numerator(), goal == null ? BigDecimal.ZERO : goal)
                : List.of(after.numerator(), denominator, goal == null ? BigDecimal.ZERO : goal);
        return texts.text(key, args, locale);
    }
}
