package vn.cchc.kpi.dossier.policy;

/// The only way a decision about a source is refused.
final class PolicyRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient PolicyRefusal refusal;

    PolicyRefused(PolicyRefusal refusal) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    PolicyRefusal refusal() {
        return refusal;
    }
}
