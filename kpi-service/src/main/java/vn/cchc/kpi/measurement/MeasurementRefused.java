package vn.cchc.kpi.measurement;

/// The only way a measurement is refused.
final class MeasurementRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient MeasurementRefusal refusal;

    MeasurementRefused(MeasurementRefusal refusal) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    MeasurementRefusal refusal() {
        return refusal;
    }
}
