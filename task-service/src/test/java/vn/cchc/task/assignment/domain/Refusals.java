package vn.cchc.task.assignment.domain;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

final class Refusals {

    private Refusals() {}

    static AssignmentRefusal refusalOf(ThrowingCallable move) {
        AssignmentRefused refused = catchThrowableOfType(AssignmentRefused.class, move);
        if (refused == null) {
            throw new AssertionError("The move was not refused");
        }
        return refused.refusal();
    }
}
