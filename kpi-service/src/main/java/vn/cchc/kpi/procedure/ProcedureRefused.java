package vn.cchc.kpi.procedure;

/// The only way a procedure is refused.
final class ProcedureRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProcedureRefusal refusal;

    ProcedureRefused(ProcedureRefusal refusal) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    ProcedureRefusal refusal() {
        return refusal;
    }
}
