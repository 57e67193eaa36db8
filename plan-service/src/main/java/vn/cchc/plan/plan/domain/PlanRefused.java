package vn.cchc.plan.plan.domain;

/// A rule about plans says no.
public final class PlanRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient PlanRefusal refusal;

    public PlanRefused(PlanRefusal refusal) {
        super(refusal.getClass().getSimpleName(), null, false, false);
        this.refusal = refusal;
    }

    public PlanRefusal refusal() {
        return refusal;
    }
}
