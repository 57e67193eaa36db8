package vn.cchc.kpi.rollup.domain;

/// What one agency itself counted in one span, without those below it.
///
/// @param span   which of the spans asked for, from 0
/// @param months the reporting months of the span in which it counted all that is read together, bit 0 the first
public record OwnCount(String agency, int span, Outcome outcome, long months) {

    /// All months of a span.
    public static long allMonths(Span span) {
        return -1L >>> (Long.SIZE - span.length());
    }
}
