package vn.cchc.kpi.rollup.domain;

/// Says no, with the reason.
public final class FigureRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient FigureRefusal refusal;

    public FigureRefused(FigureRefusal refusal) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    public FigureRefusal refusal() {
        return refusal;
    }
}
