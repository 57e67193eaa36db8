package vn.cchc.kpi.dossier.takeover;

/// The only way handing a month over is refused.
final class TakeoverRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient TakeoverRefusal refusal;

    TakeoverRefused(TakeoverRefusal refusal) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    TakeoverRefusal refusal() {
        return refusal;
    }
}
