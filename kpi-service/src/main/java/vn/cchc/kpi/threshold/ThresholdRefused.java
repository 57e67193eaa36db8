package vn.cchc.kpi.threshold;

/// The only way a number is refused.
final class ThresholdRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ThresholdRefusal refusal;

    ThresholdRefused(ThresholdRefusal refusal) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    ThresholdRefusal refusal() {
        return refusal;
    }
}
