package vn.cchc.kpi.definition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.cchc.kpi.catalogue.FormulaJson;
import vn.cchc.kpi.catalogue.FormulaJson.TermJson;
import vn.cchc.kpi.catalogue.Metric;
import vn.cchc.kpi.catalogue.MetricKind;
import vn.cchc.kpi.catalogue.Moment;

class FormulaRulesTest {

    private static final Map<String, Metric> METRICS = Map.of(
            "a", new Metric("a", "D", "A", MetricKind.FLOW, "DOSSIER"),
            "b", new Metric("b", "D", "B", MetricKind.FLOW, "DOSSIER"),
            "X.r", new Metric("X.r", "X", "Hạng", MetricKind.POINT, "EXTERNAL_INDEX"),
            "T.plan.total", new Metric("T.plan.total", "T", "Nhiệm vụ", MetricKind.POINT, "TASK"));

    private static List<FormulaFault> faults(FormulaJson formula) {
        return FormulaRules.faults(formula, "/f", code -> Optional.ofNullable(METRICS.get(code)));
    }

    private static TermJson term(String metric) {
        return new TermJson(metric, 1L, null);
    }

    private static FormulaJson ratio(List<TermJson> numerator, TermJson... denominator) {
        return new FormulaJson(numerator, List.of(denominator), null);
    }

    @Test
    void ratiosCountsAndCompositesOfEitherAreTaken() {
        FormulaJson ratio = ratio(List.of(term("a"), new TermJson("a", -1L, Moment.BASELINE_YEAR)), term("b"));
        FormulaJson count = ratio(List.of(term("a")));
        assertThat(faults(ratio)).isEmpty();
        assertThat(faults(new FormulaJson(List.of(term("X.r")), null, null))).isEmpty();
        assertThat(faults(new FormulaJson(null, null, List.of(ratio, ratio)))).isEmpty();
        assertThat(faults(new FormulaJson(null, null, List.of(count, count)))).isEmpty();
    }

    @Test
    void everyFaultIsFoundInItsPlace() {
        assertThat(faults(ratio(
                        List.of(term("c"), new TermJson("a", 0L, null), term("a")), new TermJson("b", 1001L, null))))
                .containsExactly(
                        new FormulaFault.UnknownMetric("/f/numerator/0/metric", "c"),
                        new FormulaFault.ZeroCoefficient("/f/numerator/1/coefficient"),
                        new FormulaFault.Repeated("/f/numerator/2", "a"),
                        new FormulaFault.CoefficientTooLarge("/f/denominator/0/coefficient", 1001, 1000));
    }

    @Test
    void aCoefficientThatWouldOverflowIsTooLargeInBothDirections() {
        for (long coefficient : new long[] {Long.MAX_VALUE, Long.MIN_VALUE, -1001}) {
            assertThat(faults(ratio(List.of(new TermJson("a", coefficient, null)))))
                    .containsExactly(
                            new FormulaFault.CoefficientTooLarge("/f/numerator/0/coefficient", coefficient, 1000));
        }
    }

    @Test
    void aFormulaNeedsANumerator() {
        assertThat(faults(new FormulaJson(null, List.of(term("a")), null)))
                .containsExactly(new FormulaFault.NoNumerator("/f/numerator"));
        assertThat(faults(new FormulaJson(List.of(), null, null)))
                .containsExactly(new FormulaFault.NoNumerator("/f/numerator"));
    }

    @Test
    void aCompositeHasTwoRatiosOfOneKindAndNothingElse() {
        FormulaJson ratio = ratio(List.of(term("a")), term("b"));
        FormulaJson nested = new FormulaJson(null, null, List.of(ratio, ratio));
        assertThat(faults(new FormulaJson(null, null, List.of(ratio))))
                .containsExactly(new FormulaFault.TooFewRatios("/f/allOf"));
        assertThat(faults(new FormulaJson(null, null, List.of())))
                .containsExactly(new FormulaFault.TooFewRatios("/f/allOf"));
        assertThat(faults(new FormulaJson(List.of(term("a")), null, List.of(ratio, ratio))))
                .containsExactly(new FormulaFault.BothShapes("/f"));
        assertThat(faults(new FormulaJson(null, null, List.of(ratio, nested))))
                .contains(new FormulaFault.Nested("/f/allOf/1"));
        assertThat(faults(new FormulaJson(null, null, List.of(ratio, ratio(List.of(term("a")))))))
                .containsExactly(new FormulaFault.CountsAmongRatios("/f/allOf"));
    }

    @Test
    void tasksAndRanksStandAlone() {
        assertThat(faults(ratio(List.of(term("a")), term("T.plan.total"))))
                .containsExactly(new FormulaFault.TasksMixed("/f/denominator/0/metric", "T.plan.total"));
        assertThat(faults(ratio(List.of(term("T.plan.total"), term("a")))))
                .containsExactly(new FormulaFault.TasksMixed("/f/numerator/1/metric", "a"));
        assertThat(faults(ratio(List.of(term("a"), term("X.r")))))
                .containsExactly(new FormulaFault.RankMixed("/f/numerator/1/metric", "X.r"));
        assertThat(faults(ratio(List.of(new TermJson("T.plan.total", 1L, Moment.YEAR_BEFORE)))))
                .containsExactly(new FormulaFault.TasksOfAnotherTime("/f/numerator/0/at", "T.plan.total"));
    }

    @Test
    void theTermsOfAWholeFormulaAreBounded() {
        FormulaJson ratio = ratio(List.of(term("a")), term("b"));
        int most = FormulaRules.MOST_TERMS / 2;
        assertThat(faults(new FormulaJson(null, null, Collections.nCopies(most, ratio))))
                .isEmpty();
        assertThat(faults(new FormulaJson(
                        null,
                        null,
                        IntStream.rangeClosed(0, most).mapToObj(_ -> ratio).toList())))
                .containsExactly(new FormulaFault.TooManyTerms("/f", FormulaRules.MOST_TERMS));
    }
}
