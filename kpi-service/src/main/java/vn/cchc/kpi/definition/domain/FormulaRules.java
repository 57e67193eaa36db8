package vn.cchc.kpi.definition.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.catalogue.Formula.Term;
import vn.cchc.kpi.catalogue.FormulaJson;
import vn.cchc.kpi.catalogue.FormulaJson.TermJson;
import vn.cchc.kpi.catalogue.Metric;
import vn.cchc.kpi.catalogue.Moment;
import vn.cchc.kpi.definition.domain.FormulaFault.BothShapes;
import vn.cchc.kpi.definition.domain.FormulaFault.CoefficientTooLarge;
import vn.cchc.kpi.definition.domain.FormulaFault.CountsAmongRatios;
import vn.cchc.kpi.definition.domain.FormulaFault.Nested;
import vn.cchc.kpi.definition.domain.FormulaFault.NoNumerator;
import vn.cchc.kpi.definition.domain.FormulaFault.RankMixed;
import vn.cchc.kpi.definition.domain.FormulaFault.Repeated;
import vn.cchc.kpi.definition.domain.FormulaFault.TasksMixed;
import vn.cchc.kpi.definition.domain.FormulaFault.TasksOfAnotherTime;
import vn.cchc.kpi.definition.domain.FormulaFault.TooFewRatios;
import vn.cchc.kpi.definition.domain.FormulaFault.TooManyTerms;
import vn.cchc.kpi.definition.domain.FormulaFault.UnknownMetric;
import vn.cchc.kpi.definition.domain.FormulaFault.ZeroCoefficient;

/// What a formula must keep to be computed at all. Finds every fault, not only the first.
public final class FormulaRules {

    /// Terms of a whole formula.
    public static final int MOST_TERMS = 40;

    /// With the largest count that is taken, and all agencies of a country, still a `long`.
    public static final long LARGEST_COEFFICIENT = 1_000;

    private final Function<String, Optional<Metric>> metrics;
    private final List<FormulaFault> faults = new ArrayList<>();
    private int terms;

    private FormulaRules(Function<String, Optional<Metric>> metrics) {
        this.metrics = metrics;
    }

    /// @param pointer where the formula stands, e.g. `/formula`
    public static List<FormulaFault> faults(
            FormulaJson formula, String pointer, Function<String, Optional<Metric>> metrics) {
        FormulaRules rules = new FormulaRules(metrics);
        rules.formula(formula, pointer);
        return List.copyOf(rules.faults);
    }

    private void formula(FormulaJson formula, String pointer) {
        if (formula.allOf() == null) {
            ratio(formula, pointer);
        } else {
            allOf(formula, formula.allOf(), pointer);
        }
        if (terms > MOST_TERMS) {
            faults.add(new TooManyTerms(pointer, MOST_TERMS));
        }
    }

    private void allOf(FormulaJson formula, List<FormulaJson> ratios, String pointer) {
        if (!sides(formula.numerator()).isEmpty()
                || !sides(formula.denominator()).isEmpty()) {
            faults.add(new BothShapes(pointer));
        }
        if (ratios.size() < 2) {
            faults.add(new TooFewRatios(pointer + "/allOf"));
        }
        for (int i = 0; i < ratios.size(); i++) {
            String place = pointer + "/allOf/" + i;
            if (ratios.get(i).allOf() == null) {
                ratio(ratios.get(i), place);
            } else {
                faults.add(new Nested(place));
            }
        }
        long counts = ratios.stream()
                .filter(ratio -> sides(ratio.denominator()).isEmpty())
                .count();
        if (counts > 0 && counts < ratios.size()) {
            faults.add(new CountsAmongRatios(pointer + "/allOf"));
        }
    }

    private void ratio(FormulaJson ratio, String pointer) {
        List<TermJson> numerator = sides(ratio.numerator());
        List<TermJson> denominator = sides(ratio.denominator());
        if (numerator.isEmpty()) {
            faults.add(new NoNumerator(pointer + "/numerator"));
        }
        side(numerator, pointer + "/numerator");
        side(denominator, pointer + "/denominator");
        kinds(numerator, denominator, pointer);
    }

    private void side(List<TermJson> side, String pointer) {
        terms += side.size();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < side.size(); i++) {
            String place = pointer + "/" + i;
            Term term = side.get(i).toTerm();
            if (metrics.apply(term.metric()).isEmpty()) {
                faults.add(new UnknownMetric(place + "/metric", term.metric()));
            } else if (!seen.add(term.key())) {
                faults.add(new Repeated(place, term.metric()));
            }
            if (term.coefficient() == 0) {
                faults.add(new ZeroCoefficient(place + "/coefficient"));
            } else if (term.coefficient() > LARGEST_COEFFICIENT || term.coefficient() < -LARGEST_COEFFICIENT) {
                faults.add(new CoefficientTooLarge(place + "/coefficient", term.coefficient(), LARGEST_COEFFICIENT));
            }
        }
    }

    /// The first metric tells what kind the ratio is of; every other is of the same.
    private void kinds(List<TermJson> numerator, List<TermJson> denominator, String pointer) {
        Optional<Metric> first = numerator.stream().findFirst().flatMap(term -> metrics.apply(term.metric()));
        kinds(numerator, first, pointer + "/numerator/");
        kinds(denominator, first, pointer + "/denominator/");
    }

    private void kinds(List<TermJson> side, Optional<Metric> first, String pointer) {
        for (int i = 0; i < side.size(); i++) {
            TermJson term = side.get(i);
            Optional<Metric> metric = metrics.apply(term.metric());
            if (metric.isEmpty() || first.isEmpty()) {
                continue;
            }
            if (metric.get().isComputed() != first.get().isComputed()) {
                faults.add(new TasksMixed(pointer + i + "/metric", term.metric()));
            } else if (metric.get().isIndex() != first.get().isIndex()) {
                faults.add(new RankMixed(pointer + i + "/metric", term.metric()));
            }
            if (metric.get().isComputed() && term.toTerm().at() != Moment.PERIOD) {
                faults.add(new TasksOfAnotherTime(pointer + i + "/at", term.metric()));
            }
        }
    }

    private static List<TermJson> sides(@Nullable List<TermJson> terms) {
        return Objects.requireNonNullElse(terms, List.of());
    }
}
