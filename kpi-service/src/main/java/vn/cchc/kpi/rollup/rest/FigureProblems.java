package vn.cchc.kpi.rollup.rest;

import vn.cchc.kit.problem.Problem;
import vn.cchc.kpi.rollup.domain.FigureRefusal;
import vn.cchc.kpi.rollup.domain.FigureRefusal.ComparesYears;
import vn.cchc.kpi.rollup.domain.FigureRefusal.CountedByPlan;
import vn.cchc.kpi.rollup.domain.FigureRefusal.PublishedIndex;

/// Puts refusals into HTTP. No default: a refusal nobody mapped does not compile.
final class FigureProblems {

    private FigureProblems() {}

    static Problem of(FigureRefusal refusal) {
        return switch (refusal) {
            case CountedByPlan(var metric) -> Problem.of(422, "figures/counted-by-plan", metric);
            case ComparesYears(var code) -> Problem.of(422, "figures/compares-years", code);
            case PublishedIndex(var metric) -> Problem.of(422, "figures/published-index", metric);
        };
    }
}
