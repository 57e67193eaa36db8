package vn.cchc.kpi.dossier.usecase;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.cchc.kpi.dossier.result.RowProblem;
import vn.cchc.kpi.dossier.result.RowResult;
import vn.cchc.kpi.dossier.result.RowResults;
import vn.cchc.kpi.dossier.result.Tally;
import vn.cchc.kpi.procedure.NewProcedures;

/// What became of an import.
///
/// @param accepted   whether anything of it was taken or kept aside
/// @param rows       in the order of their numbers: all of a small import, else the first that are at fault
/// @param truncated  whether rows at fault are missing from `rows`
/// @param procedures procedures it was the first to name
public record ImportOutcome(
        UUID batch, boolean accepted, Tally tally, List<RowResult> rows, boolean truncated, NewProcedures procedures) {

    public ImportOutcome {
        rows = List.copyOf(rows);
    }

    /// The same with other places of what is wrong.
    public ImportOutcome placed(UnaryOperator<RowProblem> place) {
        return new ImportOutcome(
                batch,
                accepted,
                tally,
                rows.stream().map(row -> row.placed(place)).toList(),
                truncated,
                procedures);
    }

    static ImportOutcome accepted(UUID batch, RowResults results, NewProcedures procedures) {
        return new ImportOutcome(batch, true, results.tally(), results.rows(), results.truncated(), procedures);
    }

    static ImportOutcome refused(UUID batch, RowResults results) {
        return new ImportOutcome(
                batch,
                false,
                results.tally().refused(),
                results.rows().stream().map(RowResult::refused).toList(),
                results.truncated(),
                NewProcedures.NONE);
    }
}
