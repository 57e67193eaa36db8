package vn.cchc.task.assignment.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.ProblemResponses;
import vn.cchc.task.assignment.domain.AssignmentRefusal;
import vn.cchc.task.assignment.domain.AssignmentRefusal.AlreadyCompleted;
import vn.cchc.task.assignment.domain.AssignmentRefusal.AlreadyStarted;
import vn.cchc.task.assignment.domain.AssignmentRefusal.AlreadyTriggered;
import vn.cchc.task.assignment.domain.AssignmentRefusal.AssignmentUnknown;
import vn.cchc.task.assignment.domain.AssignmentRefusal.AwaitsVerification;
import vn.cchc.task.assignment.domain.AssignmentRefusal.DidNotArise;
import vn.cchc.task.assignment.domain.AssignmentRefusal.DoneInFuture;
import vn.cchc.task.assignment.domain.AssignmentRefusal.DueBeforeTrigger;
import vn.cchc.task.assignment.domain.AssignmentRefusal.DueDateNeeded;
import vn.cchc.task.assignment.domain.AssignmentRefusal.NotLeadUnit;
import vn.cchc.task.assignment.domain.AssignmentRefusal.NotPlanIssuer;
import vn.cchc.task.assignment.domain.AssignmentRefusal.NotReported;
import vn.cchc.task.assignment.domain.AssignmentRefusal.NothingToTrigger;
import vn.cchc.task.assignment.domain.AssignmentRefusal.OccurrenceDone;
import vn.cchc.task.assignment.domain.AssignmentRefusal.OccurrenceNotReported;
import vn.cchc.task.assignment.domain.AssignmentRefusal.OccurrenceUnknown;
import vn.cchc.task.assignment.domain.AssignmentRefusal.OwedNoLonger;
import vn.cchc.task.assignment.domain.AssignmentRefusal.StaleVersion;
import vn.cchc.task.assignment.domain.AssignmentRefusal.TriggeredInFuture;
import vn.cchc.task.assignment.domain.AssignmentRefusal.WaitsForTrigger;
import vn.cchc.task.assignment.domain.AssignmentRefused;

/// Every refusal as a problem. No default: an unmapped refusal does not compile.
class AssignmentProblems {

    private final ProblemResponses responses;

    AssignmentProblems(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper
    Response refused(AssignmentRefused refused, HttpHeaders headers, UriInfo uri) {
        return responses.respond(of(refused.refusal()), headers, uri);
    }

    static Problem of(AssignmentRefusal refusal) {
        return switch (refusal) {
            case AssignmentUnknown _ -> Problem.of(404, "resource/unknown");
            case NotLeadUnit(var unit) -> Problem.of(403, "task/not-lead-unit", unit);
            case NotPlanIssuer(var issuer) -> Problem.of(403, "task/not-plan-issuer", issuer);
            case StaleVersion(var _, var stored) -> Preconditions.stale(stored);
            case AlreadyStarted() -> conflict("task/already-started");
            case AlreadyCompleted() -> conflict("task/already-completed");
            case AwaitsVerification() -> conflict("task/awaits-verification");
            case NotReported() -> conflict("task/not-reported");
            case WaitsForTrigger() -> conflict("task/waits-for-trigger");
            case DidNotArise() -> conflict("task/did-not-arise");
            case OwedNoLonger() -> conflict("task/owed-no-longer");
            case NothingToTrigger() -> conflict("task/nothing-to-trigger");
            case AlreadyTriggered(var day) -> Problem.of(409, "task/already-triggered", day.toString());
            case DueDateNeeded() -> Problem.of(422, "task/due-date-needed").at("/dueOn", "task/due-date-needed");
            case DueBeforeTrigger(var dueOn, var triggeredOn) ->
                Problem.of(422, "task/due-before-trigger", dueOn.toString(), triggeredOn.toString())
                        .at("/dueOn", "task/due-before-trigger");
            case TriggeredInFuture(var day, var today) -> inFuture("/triggeredOn", day, today);
            case DoneInFuture(var day, var today) -> inFuture("/doneOn", day, today);
            case OccurrenceUnknown(var seq) -> Problem.of(404, "task/occurrence-unknown", seq);
            case OccurrenceDone(var seq) -> Problem.of(409, "task/occurrence-done", seq);
            case OccurrenceNotReported(var seq) -> Problem.of(409, "task/occurrence-not-reported", seq);
        };
    }

    private static Problem conflict(String slug) {
        return Problem.of(409, slug);
    }

    private static Problem inFuture(String pointer, LocalDate day, LocalDate today) {
        return Problem.of(422, "task/day-in-future", day.toString(), today.toString())
                .at(pointer, "task/day-in-future");
    }
}
