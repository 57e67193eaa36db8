package vn.cchc.kpi.assessment.domain.judging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.PeriodCode;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.kpi.assessment.domain.Operator;
import vn.cchc.kpi.assessment.domain.Target;
import vn.cchc.kpi.assessment.domain.Verdict;
import vn.cchc.kpi.assessment.domain.figure.Figure;
import vn.cchc.kpi.assessment.domain.figure.Figures;
import vn.cchc.kpi.assessment.domain.figure.Tallied;
import vn.cchc.kpi.catalogue.Definition;
import vn.cchc.kpi.catalogue.Direction;
import vn.cchc.kpi.catalogue.Formula;
import vn.cchc.kpi.catalogue.Formula.AllOf;
import vn.cchc.kpi.catalogue.Formula.Ratio;
import vn.cchc.kpi.catalogue.Formula.Term;
import vn.cchc.kpi.catalogue.MetricKind;

/// Questions to the assessor in the words of the domain.
public final class Questions {

    public static final LocalDate OPEN = LocalDate.of(2026, 6, 1);
    public static final LocalDate OVER = LocalDate.of(2026, 12, 15);

    private static final LocalDate AS_OF = LocalDate.of(2026, 5, 14);

    private Questions() {}

    public static Ratio ratio() {
        return new Ratio(List.of(new Term("N", 1)), List.of(new Term("D", 1)));
    }

    public static Ratio count() {
        return new Ratio(List.of(new Term("N", 1)), List.of());
    }

    public static Formula bothRatios() {
        return new AllOf(List.of(ratio(), new Ratio(List.of(new Term("N2", 1)), List.of(new Term("D2", 1)))));
    }

    public static Definition definition(Formula formula) {
        return new Definition("X", 3, "Tên", "Name", "%", Direction.HIGHER_BETTER, "DOSSIER", formula, null);
    }

    public static Definition aboutTasks() {
        Ratio ratio = new Ratio(List.of(new Term("T.plan.done_on_time", 1)), List.of(new Term("T.plan.total", 1)));
        return new Definition("T", 1, "Tên", "Name", "%", Direction.HIGHER_BETTER, "TASK", ratio, null);
    }

    public static Target target(Operator operator, @Nullable String value, @Nullable String stretch) {
        return new Target(
                "A",
                "Chỉ tiêu",
                "PROCEDURE",
                "X",
                operator,
                value == null ? null : new BigDecimal(value),
                stretch == null ? null : new BigDecimal(stretch),
                "%",
                "MUST",
                null);
    }

    public static Figures figures(Map<String, Long> values) {
        return figures(values, AS_OF);
    }

    public static Figures figures(Map<String, Long> values, LocalDate asOf) {
        return metrics -> {
            boolean all = values.keySet().containsAll(metrics);
            return new Tallied(
                    all
                            ? values.entrySet().stream()
                                    .filter(entry -> metrics.contains(entry.getKey()))
                                    .collect(Collectors.toMap(
                                            Map.Entry::getKey,
                                            entry -> new Figure(entry.getValue(), asOf, false, asOf)))
                            : Map.of(),
                    !all);
        };
    }

    public static Verdict verdict(Definition definition, Target target, Figures now, LocalDate today) {
        return verdict(definition, target, now, Figures.NONE, today);
    }

    public static Verdict verdict(Definition definition, Target target, Figures now, Figures before, LocalDate today) {
        return verdict(definition, target, List.of(new Reported(now, before)), today);
    }

    public static Verdict ofUnits(Definition definition, Target target, LocalDate today, Figures... units) {
        return verdict(
                definition,
                target,
                Stream.of(units).map(now -> new Reported(now, Figures.NONE)).toList(),
                today);
    }

    private static Verdict verdict(Definition definition, Target target, List<Reported> reported, LocalDate today) {
        return Assessor.assess(new Question(
                definition,
                target,
                new ReportingYear(2026).window(PeriodCode.YEAR),
                reported,
                today,
                metric -> metric.startsWith("P.") ? MetricKind.POINT : MetricKind.FLOW));
    }
}
