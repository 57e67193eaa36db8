package vn.cchc.kpi.assessment.explanation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.catalogue.Formula.Ratio;
import vn.cchc.kpi.catalogue.Formula.Term;

/// What one counted of a metric adds above and below the line of a ratio.
record Weights(Ratio ratio) {

    /// Everything the ratio reads, by [vn.cchc.kpi.catalogue.Formula.Term#key()].
    Set<String> keys() {
        Set<String> keys = new HashSet<>();
        ratio.numerator().forEach(term -> keys.add(term.key()));
        ratio.denominator().forEach(term -> keys.add(term.key()));
        return keys;
    }

    long above(String key) {
        return weight(ratio.numerator(), key);
    }

    long below(String key) {
        return weight(ratio.denominator(), key);
    }

    /// Absent for a mere count.
    @Nullable
    Long denominator(long sum) {
        return ratio.isCount() ? null : Long.valueOf(sum);
    }

    private static long weight(List<Term> terms, String key) {
        return terms.stream()
                .filter(term -> term.key().equals(key))
                .mapToLong(Term::coefficient)
                .sum();
    }
}
