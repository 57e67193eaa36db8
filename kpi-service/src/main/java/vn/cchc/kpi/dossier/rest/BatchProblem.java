package vn.cchc.kpi.dossier.rest;

import java.util.List;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.ProblemException;
import vn.cchc.kpi.dossier.usecase.ImportOutcome;

/// A batch of which nothing was taken, as a problem with one place per rejected row: 400 when no row could be read,
/// 403 when all belong to other agencies, 422 otherwise. Pointers begin with the row's place, counted from 0.
final class BatchProblem {

    private BatchProblem() {}

    static ProblemException of(ImportOutcome outcome) {
        List<RowProblem> rows = outcome.rejected().stream().map(RowProblem::of).toList();
        Problem problem = Problem.of(status(rows), slug(rows), outcome.tally().rejected());
        for (RowProblem row : rows) {
            problem = problem.at(
                    "/" + (row.number() - 1) + row.pointer(),
                    row.code(),
                    row.args().toArray());
        }
        return problem.toException();
    }

    private static int status(List<RowProblem> rows) {
        if (rows.stream().allMatch(row -> row.code().startsWith("request/"))) {
            return 400;
        }
        return rows.stream().allMatch(row -> row.code().equals(RowProblem.OTHER_AGENCY)) ? 403 : 422;
    }

    private static String slug(List<RowProblem> rows) {
        String first = rows.getFirst().code();
        boolean same = rows.stream().allMatch(row -> row.code().equals(first));
        return same && (first.startsWith("request/") || first.equals(RowProblem.OTHER_AGENCY))
                ? first
                : "dossier-metrics/batch-refused";
    }
}
