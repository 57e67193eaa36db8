package vn.cchc.kpi.catalogue;

import java.util.List;
import java.util.stream.Stream;

/// What an indicator is computed from: whole-number terms over metrics.
public sealed interface Formula {

    /// The ratios the formula consists of; a count is a ratio without denominator.
    List<Ratio> ratios();

    /// Every term, numerators before denominators.
    default Stream<Term> terms() {
        return ratios().stream()
                .flatMap(ratio -> Stream.concat(ratio.numerator().stream(), ratio.denominator().stream()));
    }

    /// Every metric the formula reads, at whatever time.
    default Stream<String> metrics() {
        return terms().map(Term::metric).distinct();
    }

    /// What it reads of other periods than the one assessed.
    default Stream<String> metricsAt(Moment moment) {
        return terms().filter(term -> term.at() == moment).map(Term::metric).distinct();
    }

    default boolean reads(Moment moment) {
        return terms().anyMatch(term -> term.at() == moment);
    }

    /// A metric times a whole number, read at a time.
    record Term(String metric, long coefficient, Moment at) {

        /// Between metric and time in a [#key()]; no metric's code contains it.
        private static final String AT = "@";

        /// Of the period assessed.
        public Term(String metric, long coefficient) {
            this(metric, coefficient, Moment.PERIOD);
        }

        /// Names metric and time; for the period assessed it is the metric's code alone.
        public String key() {
            return key(metric, at);
        }

        public static String key(String metric, Moment at) {
            return at == Moment.PERIOD ? metric : metric + AT + at.name();
        }

        /// The metric a key names.
        public static String metricOf(String key) {
            int at = key.indexOf(AT);
            return at < 0 ? key : key.substring(0, at);
        }

        /// The time a key names.
        public static Moment momentOf(String key) {
            int at = key.indexOf(AT);
            return at < 0 ? Moment.PERIOD : Moment.valueOf(key.substring(at + 1));
        }
    }

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
