package vn.cchc.kpi.assessment.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.assessment.domain.figure.Figure;
import vn.cchc.kpi.assessment.domain.figure.Figures;
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

    private static final Reading MISSING = new Reading(null, null, null, null, false);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;

    static Reading of(Ratio ratio, Figures figures) {
        Optional<Figure> numerator = sum(ratio.numerator(), figures);
        Optional<Figure> denominator = sum(ratio.denominator(), figures);
        if (numerator.isEmpty() || (!ratio.isCount() && denominator.isEmpty())) {
            return MISSING;
        }
        Figure above = numerator.get();
        Figure both = denominator.map(above::plus).orElse(above);
        return new Reading(
                above.value(),
                denominator.map(Figure::value).orElse(null),
                both.asOf(),
                both.coversTo(),
                both.provisional());
    }

    private static Optional<Figure> sum(List<Term> terms, Figures figures) {
        Figure sum = null;
        for (Term term : terms) {
            Optional<Figure> counted = figures.of(term.metric()).map(figure -> figure.times(term.coefficient()));
            if (counted.isEmpty()) {
                return Optional.empty();
            }
            sum = sum == null ? counted.get() : sum.plus(counted.get());
        }
        return Optional.ofNullable(sum);
    }

    boolean isMissing() {
        return numerator == null || (denominator != null && denominator < 0);
    }

    boolean isCount() {
        return denominator == null;
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
        return value(above(), denominator);
    }

    static BigDecimal value(long numerator, @Nullable Long denominator) {
        return denominator == null
                ? BigDecimal.valueOf(numerator)
                : BigDecimal.valueOf(numerator)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(denominator), DECIMALS, RoundingMode.HALF_UP);
    }
}
