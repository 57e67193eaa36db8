package vn.cchc.kpi.assessment.override;

/// The only way an override is refused.
final class OverrideRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient OverrideRefusal refusal;

    OverrideRefused(OverrideRefusal refusal) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    OverrideRefusal refusal() {
        return refusal;
    }
}
