package vn.cchc.plan.appendix;

/// An appendix is not previewed.
public final class PreviewRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient PreviewRefusal refusal;

    public PreviewRefused(PreviewRefusal refusal) {
        super(refusal.toString());
        this.refusal = refusal;
    }

    public PreviewRefusal refusal() {
        return refusal;
    }
}
