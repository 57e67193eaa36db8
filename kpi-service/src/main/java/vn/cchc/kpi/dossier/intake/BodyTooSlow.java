package vn.cchc.kpi.dossier.intake;

/// A body came in so slowly that it was given up. Nothing of it is taken, and nothing is wrong with what was sent.
public final class BodyTooSlow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long least;

    BodyTooSlow(long least) {
        super("", null, false, false);
        this.least = least;
    }

    /// Bytes a second that are asked of a sender.
    public long least() {
        return least;
    }
}
