package vn.cchc.kpi.measurement.form;

/// The only way a form itself is refused.
final class FormRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient FormRefusal refusal;

    FormRefused(FormRefusal refusal) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    FormRefusal refusal() {
        return refusal;
    }
}
