package vn.cchc.kpi.whatif.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.assessment.domain.Status;
import vn.cchc.kpi.assessment.domain.figure.Figure;
import vn.cchc.kpi.assessment.domain.figure.Figures;
import vn.cchc.kpi.assessment.domain.figure.Tallied;
import vn.cchc.kpi.assessment.domain.judging.Assessor;
import vn.cchc.kpi.assessment.domain.judging.Question;
import vn.cchc.kpi.assessment.domain.judging.Reported;
import vn.cchc.kpi.catalogue.Definition;
import vn.cchc.kpi.catalogue.Formula.Ratio;
import vn.cchc.kpi.catalogue.Formula.Term;
import vn.cchc.kpi.whatif.domain.Step.Obstacle;

/// Finds how many units one ratio lacks on each way, and has the assessor confirm it.
public final class Steps {

    /// No agency counts more; beyond it the answer is that it cannot be reached.
    static final long LARGEST = 1_000_000_000_000_000L;

    private static final String ABOVE = "above";
    private static final String BELOW = "below";

    private final Question question;
    private final Goal goal;

    /// @param question what the assessment asks; its figures are not read here
    public Steps(Question question, Goal goal) {
        this.question = question;
        this.goal = goal;
    }

    /// @param counted absent when something was not counted
    /// @param before  the same period of the year before; absent when it was not counted
    public List<Step> of(@Nullable Counted counted, boolean isCount, @Nullable Counted before) {
        return ways(isCount).map(way -> step(counted, way, before)).toList();
    }

    private Stream<Way> ways(boolean isCount) {
        Stream<Way> ways =
                goal.isAtMost() ? Stream.of(Way.LESS_NUMERATOR, Way.DENOMINATOR) : Stream.of(Way.NUMERATOR, Way.BOTH);
        return ways.filter(way -> way.below() == 0 || !isCount);
    }

    private Step step(@Nullable Counted counted, Way way, @Nullable Counted before) {
        if (counted == null || counted.below() < 0) {
            return Step.blocked(way, Obstacle.NOT_COUNTED);
        }
        if (goal.comparesWithBefore() && (before == null || before.below() <= 0)) {
            return Step.blocked(way, Obstacle.NOTHING_TO_COMPARE);
        }
        if (counted.below() == 0 && way.below() == 0) {
            return Step.blocked(way, Obstacle.NOTHING_ARISEN);
        }
        BigDecimal least = counted.below() == 0 ? BigDecimal.ONE : BigDecimal.ZERO;
        BigDecimal units = shortfall(counted, way, before).units(least);
        return units == null ? Step.blocked(way, Obstacle.OUT_OF_REACH) : tried(counted, way, units, before);
    }

    private Step tried(Counted counted, Way way, BigDecimal units, @Nullable Counted before) {
        if (units.compareTo(BigDecimal.valueOf(LARGEST)) > 0) {
            return Step.blocked(way, Obstacle.TOO_MANY);
        }
        long whole = units.longValueExact();
        Counted after = counted.after(way, whole);
        if (after.numerator() < 0 && way == Way.LESS_NUMERATOR) {
            return Step.blocked(way, Obstacle.OUT_OF_REACH);
        }
        if (!isReached(after, before)) {
            throw new IllegalStateException("%s %d is not enough for %s".formatted(way, whole, goal));
        }
        return Step.reached(way, whole, after);
    }

    private Shortfall shortfall(Counted counted, Way way, @Nullable Counted before) {
        return switch (goal.target().operator()) {
            case EQ_ALL ->
                counted.isCount() ? Shortfall.atLeast(counted, way, number(), false) : Shortfall.all(counted, way);
            case GE, COUNT_GE, REDUCE_PCT -> Shortfall.atLeast(counted, way, number(), false);
            case GT -> Shortfall.atLeast(counted, way, number(), true);
            case EXTERNAL_TARGET ->
                goal.isAtMost()
                        ? Shortfall.atMost(counted, way, number())
                        : Shortfall.atLeast(counted, way, number(), false);
            case DECREASE -> Shortfall.lessThan(counted, way, Objects.requireNonNull(before));
            case RANK_LE, RANK_GROUP, MINIMISE -> throw new IllegalStateException("No goal to count towards: " + goal);
        };
    }

    private BigDecimal number() {
        BigDecimal value = goal.target().value();
        if (value == null) {
            throw new WhatIfRefused(new WhatIfRefusal.NoGoal());
        }
        return value;
    }

    /// As the assessor says of these counts.
    boolean isReached(Counted counted, @Nullable Counted before) {
        Term above = new Term(ABOVE, 1);
        List<Term> below = counted.isCount() ? List.of() : List.of(new Term(BELOW, 1));
        Definition asked = question.definition();
        Definition plain = new Definition(
                asked.code(),
                asked.version(),
                asked.name(),
                asked.nameEn(),
                asked.unit(),
                asked.direction(),
                asked.source(),
                new Ratio(List.of(above), below),
                null);
        Reported reported = new Reported(figures(counted), before == null ? Figures.NONE : figures(before));
        Status status = Assessor.assess(question.about(plain, goal.target(), List.of(reported)))
                .status();
        return status == Status.ACHIEVED || status == Status.STRETCH_ACHIEVED;
    }

    private Figures figures(Counted counted) {
        Map<String, Long> counts = Map.of(ABOVE, counted.numerator(), BELOW, counted.below());
        return metrics -> counts.keySet().containsAll(metrics)
                ? new Tallied(
                        metrics.stream()
                                .collect(Collectors.toMap(
                                        metric -> metric,
                                        metric -> new Figure(
                                                Objects.requireNonNull(counts.get(metric)),
                                                question.today(),
                                                false,
                                                null))),
                        false)
                : new Tallied(Map.of(), false);
    }
}
