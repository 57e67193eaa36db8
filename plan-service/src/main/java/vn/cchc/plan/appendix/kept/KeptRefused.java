package vn.cchc.plan.appendix.kept;

/// A rule about readings says no.
public final class KeptRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient KeptRefusal refusal;

    public KeptRefused(KeptRefusal refusal) {
        super(refusal.getClass().getSimpleName(), null, false, false);
        this.refusal = refusal;
    }

    public KeptRefusal refusal() {
        return refusal;
    }
}
