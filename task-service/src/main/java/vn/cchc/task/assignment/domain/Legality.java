package vn.cchc.task.assignment.domain;

import vn.cchc.task.assignment.domain.AssignmentRefusal.AlreadyCompleted;
import vn.cchc.task.assignment.domain.AssignmentRefusal.AlreadyStarted;
import vn.cchc.task.assignment.domain.AssignmentRefusal.AwaitsVerification;
import vn.cchc.task.assignment.domain.AssignmentRefusal.DidNotArise;
import vn.cchc.task.assignment.domain.AssignmentRefusal.DueDateNeeded;
import vn.cchc.task.assignment.domain.AssignmentRefusal.NotReported;
import vn.cchc.task.assignment.domain.AssignmentRefusal.OwedNoLonger;
import vn.cchc.task.assignment.domain.AssignmentRefusal.WaitsForTrigger;
import vn.cchc.task.assignment.domain.AssignmentStatus.Move;

/// Puts an illegal move into the words of the person who tried it.
final class Legality {

    private Legality() {}

    static void require(AssignmentStatus status, Move move) {
        if (!status.allows(move)) {
            throw new AssignmentRefused(refusal(status, move));
        }
    }

    private static AssignmentRefusal refusal(AssignmentStatus status, Move move) {
        return switch (status) {
            case COMPLETED -> new AlreadyCompleted();
            case WAITING_TRIGGER -> new WaitsForTrigger();
            case NOT_ARISEN -> new DidNotArise();
            case CANCELLED -> new OwedNoLonger();
            case REPORTED_DONE -> new AwaitsVerification();
            case ASSIGNED, NEEDS_DATE, IN_PROGRESS, RETURNED ->
                switch (move) {
                    case VERIFY, RETURN -> new NotReported();
                    case START -> new AlreadyStarted();
                    case REPORT_DONE, TRIGGER, REPORT_OCCURRENCE, VERIFY_OCCURRENCE -> new DueDateNeeded();
                };
        };
    }
}
