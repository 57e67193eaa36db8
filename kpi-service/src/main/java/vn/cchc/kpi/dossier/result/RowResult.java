package vn.cchc.kpi.dossier.result;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What became of one row.
///
/// @param number  counted from 1; for NDJSON the line
/// @param problem why it was rejected or quarantined, else absent
public record RowResult(
        long number, RowOutcome outcome, @Nullable RowProblem problem) {

    static RowResult of(RowOutcome outcome, RowProblem problem) {
        return new RowResult(problem.number(), outcome, problem);
    }

    /// The same row with another place of what is wrong.
    public RowResult placed(UnaryOperator<RowProblem> place) {
        return problem == null ? this : new RowResult(number, outcome, place.apply(problem));
    }

    /// The same row when nothing of its import was taken.
    public RowResult refused() {
        return new RowResult(number, outcome.isFault() ? RowOutcome.REJECTED : RowOutcome.NOT_TAKEN, problem);
    }
}
