package vn.cchc.kpi.dossier.rest;

import java.util.List;
import java.util.Objects;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kpi.dossier.result.RowProblem;
import vn.cchc.kpi.dossier.result.RowResult;
import vn.cchc.kpi.dossier.usecase.ImportOutcome;

/// A batch of which nothing was taken, as a problem with one place per rejected row: 400 when no row could be read,
/// 403 when all belong to other agencies, 422 otherwise. The headline is about the batch and counts its rows; why a
/// row was rejected is said at its place. Pointers begin with the row's place, counted from 0.
final class BatchProblem {

    private BatchProblem() {}

    static Problem of(ImportOutcome outcome) {
        List<RowProblem> rows = outcome.rows().stream()
                .map(RowResult::problem)
                .filter(Objects::nonNull)
                .toList();
        Problem problem = headline(rows, outcome.tally().rejected());
        for (RowProblem row : rows) {
            problem = problem.at(place(row), row.code(), row.args().toArray());
        }
        return problem;
    }

    /// A place in a sheet is one already.
    private static String place(RowProblem row) {
        return row.pointer().contains("!") ? row.pointer() : "/" + (row.number() - 1) + row.pointer();
    }

    private static Problem headline(List<RowProblem> rows, long count) {
        if (rows.stream().allMatch(row -> row.code().startsWith("request/"))) {
            return Problem.of(400, "dossier-metrics/batch-unreadable", count);
        }
        return rows.stream().allMatch(row -> row.code().equals(RowProblem.OTHER_AGENCY))
                ? Problem.of(403, RowProblem.OTHER_AGENCY)
                : Problem.of(422, "dossier-metrics/batch-refused", count);
    }
}
