package vn.cchc.kpi.dossier.domain;

/// The only way a rule says no to a row.
public final class RowRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RowRefusal refusal;

    RowRefused(RowRefusal refusal) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    public RowRefusal refusal() {
        return refusal;
    }
}
