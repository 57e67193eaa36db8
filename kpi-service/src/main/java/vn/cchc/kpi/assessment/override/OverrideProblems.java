package vn.cchc.kpi.assessment.override;

import vn.cchc.kit.problem.Preconditions;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kpi.assessment.override.OverrideRefusal.AlreadySo;
import vn.cchc.kpi.assessment.override.OverrideRefusal.ExpiresInPast;
import vn.cchc.kpi.assessment.override.OverrideRefusal.ExpiresTooLate;
import vn.cchc.kpi.assessment.override.OverrideRefusal.NoStretch;
import vn.cchc.kpi.assessment.override.OverrideRefusal.NotItsHead;
import vn.cchc.kpi.assessment.override.OverrideRefusal.NotOverridden;
import vn.cchc.kpi.assessment.override.OverrideRefusal.PeriodOver;
import vn.cchc.kpi.assessment.override.OverrideRefusal.PlanEnded;
import vn.cchc.kpi.assessment.override.OverrideRefusal.SaysNothing;
import vn.cchc.kpi.assessment.override.OverrideRefusal.Stale;
import vn.cchc.kpi.assessment.override.OverrideRefusal.Unknown;

/// Puts refusals into HTTP. No default: a refusal nobody mapped does not compile.
final class OverrideProblems {

    private OverrideProblems() {}

    static Problem of(OverrideRefusal refusal) {
        return switch (refusal) {
            case Unknown() -> Problem.of(404, "resource/unknown");
            case NotItsHead(var agency) -> Problem.of(403, "override/not-its-head", agency);
            case PlanEnded() -> Problem.of(409, "override/plan-ended");
            case SaysNothing(var status) -> problem("says-nothing", "/status", status.name());
            case NoStretch() -> problem("no-stretch", "/status");
            case PeriodOver(var status, var end) -> problem("period-over", "/status", status.name(), end.toString());
            case AlreadySo(var status) -> problem("already-so", "/status", status.name());
            case ExpiresInPast(var day) -> problem("expires-in-past", "/expiresOn", day.toString());
            case ExpiresTooLate(var day, var latest) ->
                problem("expires-too-late", "/expiresOn", day.toString(), latest.toString());
            case Stale(var stored) -> Preconditions.stale(stored);
            case NotOverridden() -> Problem.of(409, "override/none");
        };
    }

    private static Problem problem(String reason, String pointer, Object... args) {
        String slug = "override/" + reason;
        return Problem.of(422, slug, args).at(pointer, slug, args);
    }
}
