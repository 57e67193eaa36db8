package vn.cchc.plan.plan.rest;

import java.util.Locale;
import vn.cchc.kit.problem.Problem;
import vn.cchc.plan.plan.domain.PlanStatus;

/// Where a plan stands and what is done to it, as words of a message instead of codes.
final class PlanTerms {

    private PlanTerms() {}

    /// `ACTIVE` is worded under `plan/status-active`.
    static Problem.Term of(PlanStatus status) {
        return new Problem.Term("plan/status-" + status.name().toLowerCase(Locale.ROOT));
    }

    /// `CLOSE` is worded under `plan/move-close`.
    static Problem.Term of(PlanStatus.Move move) {
        return new Problem.Term("plan/move-" + move.name().toLowerCase(Locale.ROOT));
    }
}
