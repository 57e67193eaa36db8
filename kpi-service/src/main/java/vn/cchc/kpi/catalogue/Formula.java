package vn.cchc.kpi.catalogue;

import java.util.List;
import java.util.stream.Stream;

/// What an indicator is computed from: whole-number terms over metrics.
public sealed interface Formula {

    /// The ratios the formula consists of; a count is a ratio without denominator.
    List<Ratio> ratios();

    /// Every metric the formula reads.
    default Stream<String> metrics() {
        return ratios().stream()
                .flatMap(ratio -> Stream.concat(ratio.numerator().stream(), ratio.denominator().stream()))
                .map(Term::metric)
                .distinct();
    }

    /// A metric times a whole number.
    record Term(String metric, long coefficient) {}

    /// Numerator over denominator, or a mere count when there is no denominator.
    record Ratio(List<Term> numerator, List<Term> denominator) implements Formula {

        public Ratio {
            numerator = List.copyOf(numerator);
            denominator = List.copyOf(denominator);
            if (numerator.isEmpty()) {
                throw new IllegalArgumentException("A formula needs at least one numerator term");
            }
        }

        public boolean isCount() {
            return denominator.isEmpty();
        }

        @Override
        public List<Ratio> ratios() {
            return List.of(this);
        }
    }

    /// Several ratios that must all reach the target; the worst one speaks for the whole.
    record AllOf(List<Ratio> ratios) implements Formula {

        public AllOf {
            ratios = List.copyOf(ratios);
            if (ratios.size() < 2) {
                throw new IllegalArgumentException("allOf needs at least two ratios");
            }
        }
    }
}
