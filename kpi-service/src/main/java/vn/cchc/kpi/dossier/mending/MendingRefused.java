package vn.cchc.kpi.dossier.mending;

/// The only way mending is refused.
final class MendingRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient MendingRefusal refusal;

    MendingRefused(MendingRefusal refusal) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    MendingRefusal refusal() {
        return refusal;
    }
}
