package vn.cchc.kpi.whatif.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.PeriodCode;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.kpi.assessment.domain.Assessment;
import vn.cchc.kpi.assessment.domain.Operator;
import vn.cchc.kpi.assessment.domain.Target;
import vn.cchc.kpi.assessment.domain.Verdict;
import vn.cchc.kpi.assessment.domain.figure.Figure;
import vn.cchc.kpi.assessment.domain.figure.Figures;
import vn.cchc.kpi.assessment.domain.figure.Tallied;
import vn.cchc.kpi.assessment.domain.judging.Question;
import vn.cchc.kpi.assessment.domain.judging.Reported;
import vn.cchc.kpi.catalogue.Definition;
import vn.cchc.kpi.catalogue.Direction;
import vn.cchc.kpi.catalogue.Formula;
import vn.cchc.kpi.catalogue.Formula.AllOf;
import vn.cchc.kpi.catalogue.Formula.Ratio;
import vn.cchc.kpi.catalogue.Formula.Term;

/// Questions about one target, in few words.
final class Asked {

    static final Ratio RATIO = new Ratio(List.of(new Term("N", 1)), List.of(new Term("D", 1)));
    static final Ratio COUNT = new Ratio(List.of(new Term("N", 1)), List.of());
    static final Formula BOTH =
            new AllOf(List.of(RATIO, new Ratio(List.of(new Term("N2", 1)), List.of(new Term("D2", 1)))));

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private Asked() {}

    static Target target(Operator operator, @Nullable String value, @Nullable String scope) {
        return new Target(
                "A",
                "Chỉ tiêu",
                "PROCEDURE",
                "X",
                operator,
                value == null ? null : new BigDecimal(value),
                null,
                "%",
                "MUST",
                scope);
    }

    static Question question(Formula formula, Direction direction, Target target, Reported... reported) {
        Definition definition = new Definition("X", 1, "Tên", "Name", "%", direction, "DOSSIER", formula, null);
        return new Question(
                definition, target, new ReportingYear(2026).window(PeriodCode.YEAR), List.of(reported), TODAY);
    }

    static Reported reported(@Nullable Map<String, Long> now, @Nullable Map<String, Long> before) {
        return new Reported(figures(now), figures(before));
    }

    static Reported reported(long numerator, long denominator) {
        return reported(Map.of("N", numerator, "D", denominator), null);
    }

    private static Figures figures(@Nullable Map<String, Long> counts) {
        if (counts == null) {
            return Figures.NONE;
        }
        return metrics -> {
            Map<String, Figure> figures = new HashMap<>();
            for (String metric : metrics) {
                Long count = counts.get(metric);
                if (count == null) {
                    return new Tallied(Map.of(), false);
                }
                figures.put(metric, new Figure(count, TODAY, false, TODAY));
            }
            return new Tallied(figures, false);
        };
    }

    static Assessment assessment(Target target) {
        return new Assessment(
                new UUID(0, 1),
                new UUID(0, 2),
                "Z01",
                target,
                new ReportingYear(2026).period(PeriodCode.YEAR),
                Verdict.NONE,
                null,
                false,
                0);
    }

    static Prospect prospect(Question question, @Nullable String goal, Map<String, Long> changes) {
        Goal held = Goal.of(
                question.target(), question.definition().direction(), goal == null ? null : new BigDecimal(goal));
        return WhatIf.of(assessment(question.target()), question, held, changes);
    }
}
