package vn.cchc.kpi.measurement;

import java.util.List;

/// The only way measurements are refused: with every reason that was found, at least one.
public final class MeasurementRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;

    /// @param metric what it is about; empty when it is about all values alike
    public record Reason(String metric, MeasurementRefusal refusal) {}

    public MeasurementRefused(List<Reason> reasons) {
        super(reasons.toString(), null, false, false);
        this.reasons = List.copyOf(reasons);
    }

    public MeasurementRefused(MeasurementRefusal refusal) {
        this(List.of(new Reason("", refusal)));
    }

    List<Reason> reasons() {
        return reasons;
    }
}
