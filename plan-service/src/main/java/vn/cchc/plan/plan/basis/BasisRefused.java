package vn.cchc.plan.plan.basis;

/// A rule about the register says no.
final class BasisRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient BasisRefusal refusal;

    BasisRefused(BasisRefusal refusal) {
        super(refusal.getClass().getSimpleName(), null, false, false);
        this.refusal = refusal;
    }

    BasisRefusal refusal() {
        return refusal;
    }
}
