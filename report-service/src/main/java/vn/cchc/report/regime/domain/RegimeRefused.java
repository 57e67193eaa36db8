package vn.cchc.report.regime.domain;

/// The only way a rule on regimes says no. Carries no stack trace: a refusal is an answer, not an accident.
public final class RegimeRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RegimeRefusal refusal;

    public RegimeRefused(RegimeRefusal refusal) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    public RegimeRefusal refusal() {
        return refusal;
    }
}
