package vn.cchc.task.assignment.domain;

import java.io.Serial;

/// The only way a rule says no. Carries the refusal and no stack trace: it is an answer, not an accident.
public final class AssignmentRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient AssignmentRefusal refusal;

    public AssignmentRefused(AssignmentRefusal refusal) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    public AssignmentRefusal refusal() {
        return refusal;
    }
}
