package vn.cchc.kpi.assessment.domain.judging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.assessment.domain.ShownValue;
import vn.cchc.kpi.assessment.domain.figure.Figure;
import vn.cchc.kpi.assessment.domain.figure.Figures;
import vn.cchc.kpi.assessment.domain.figure.Tallied;
import vn.cchc.kpi.catalogue.Formula.Ratio;
import vn.cchc.kpi.catalogue.Formula.Term;

/// One ratio of a formula with its counts filled in; both counts are absent when any term was not counted.
///
/// @param denominator absent for a mere count
/// @param coversTo    end of the newest data window that went in; absent for what has no windows
record Reading(
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable LocalDate asOf,
        @Nullable LocalDate coversTo,
        boolean provisional) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// Terms are only added over agencies and months that counted all of them; what was left out for that keeps the
    /// reading provisional, also when nothing remains. A sum too large to be held is no reading.
    static Reading of(Ratio ratio, Figures figures) {
        Tallied tallied = figures.of(ratio.terms().map(Term::key).collect(Collectors.toSet()));
        if (tallied.isEmpty()) {
            return new Reading(null, null, null, null, tallied.partial());
        }
        try {
            return of(ratio, tallied);
        } catch (ArithmeticException _) {
            return new Reading(null, null, null, null, true);
        }
    }

    private static Reading of(Ratio ratio, Tallied tallied) {
        Figure above = sum(ratio.numerator(), tallied.figures());
        Figure below = ratio.isCount() ? null : sum(ratio.denominator(), tallied.figures());
        Figure both = below == null ? above : above.plus(below);
        return new Reading(
                above.value(),
                below == null ? null : below.value(),
                both.asOf(),
                both.coversTo(),
                both.provisional() || tallied.partial());
    }

    private static Figure sum(List<Term> terms, Map<String, Figure> figures) {
        return terms.stream()
                .map(term -> Objects.requireNonNull(figures.get(term.key())).times(term.coefficient()))
                .reduce(Figure::plus)
                .orElseThrow();
    }

    boolean isMissing() {
        return numerator == null || (denominator != null && denominator < 0);
    }

    boolean isCount() {
        return denominator == null;
    }

    boolean isComparable() {
        return !isMissing() && !isNotArisen();
    }

    boolean isNotArisen() {
        return denominator != null && denominator == 0;
    }

    long above() {
        return Objects.requireNonNull(numerator);
    }

    long below() {
        return Objects.requireNonNullElse(denominator, 1L);
    }

    /// Compares `numerator / denominator` in percent, or the bare count, with a threshold, without dividing.
    int compareTo(BigDecimal threshold) {
        BigDecimal left = BigDecimal.valueOf(above());
        return isCount()
                ? left.compareTo(threshold)
                : left.multiply(HUNDRED).compareTo(threshold.multiply(BigDecimal.valueOf(below())));
    }

    /// Compares two ratios by cross multiplication.
    int compareTo(Reading other) {
        return BigDecimal.valueOf(above())
                .multiply(BigDecimal.valueOf(other.below()))
                .compareTo(BigDecimal.valueOf(other.above()).multiply(BigDecimal.valueOf(below())));
    }

    /// For people: percent with four decimals, or the count.
    @Nullable
    BigDecimal value() {
        if (isMissing() || isNotArisen()) {
            return null;
        }
        return ShownValue.of(above(), denominator);
    }
}
