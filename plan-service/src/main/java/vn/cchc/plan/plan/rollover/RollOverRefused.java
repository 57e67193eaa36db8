package vn.cchc.plan.plan.rollover;

/// The plan cannot be carried on so.
public final class RollOverRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RollOverRefusal refusal;

    RollOverRefused(RollOverRefusal refusal) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    public RollOverRefusal refusal() {
        return refusal;
    }
}
