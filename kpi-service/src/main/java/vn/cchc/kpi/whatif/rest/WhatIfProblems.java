package vn.cchc.kpi.whatif.rest;

import vn.cchc.kit.problem.Problem;
import vn.cchc.kpi.whatif.domain.WhatIfRefusal;
import vn.cchc.kpi.whatif.domain.WhatIfRefusal.BelowZero;
import vn.cchc.kpi.whatif.domain.WhatIfRefusal.NoGoal;
import vn.cchc.kpi.whatif.domain.WhatIfRefusal.NotCounted;
import vn.cchc.kpi.whatif.domain.WhatIfRefusal.OtherMetric;
import vn.cchc.kpi.whatif.domain.WhatIfRefusal.PerUnit;
import vn.cchc.kpi.whatif.domain.WhatIfRefusal.PlanEnded;
import vn.cchc.kpi.whatif.domain.WhatIfRefusal.RankedByOthers;
import vn.cchc.kpi.whatif.domain.WhatIfRefusal.UnknownIndicator;

/// Puts refusals into HTTP. No default: a refusal nobody mapped does not compile.
final class WhatIfProblems {

    private WhatIfProblems() {}

    static Problem of(WhatIfRefusal refusal) {
        return switch (refusal) {
            case RankedByOthers() -> Problem.of(422, "what-if/ranked-by-others");
            case NoGoal() -> Problem.of(422, "what-if/no-goal");
            case UnknownIndicator(var code) -> Problem.of(422, "what-if/unknown-indicator", code);
            case PlanEnded() -> Problem.of(422, "what-if/plan-ended");
            case PerUnit() -> Problem.of(422, "what-if/per-unit").at("/changes", "what-if/per-unit");
            case OtherMetric(var metric) -> change("other-metric", metric, metric);
            case NotCounted(var metric) -> change("not-counted", metric, metric);
            case BelowZero(var metric, var count) -> change("below-zero", metric, metric, count);
        };
    }

    private static Problem change(String reason, String metric, Object... args) {
        String slug = "what-if/" + reason;
        String pointer = "/changes/" + metric.replace("~", "~0").replace("/", "~1");
        return Problem.of(422, slug, args).at(pointer, slug, args);
    }
}
