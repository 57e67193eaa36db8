package vn.cchc.kpi.whatif.domain;

/// How a figure may move, one unit at a time.
///
/// The first two are how a figure rises, the others how it falls.
public enum Way {
    /// One more of what is counted already has what is wanted: a dossier received becomes one received online.
    NUMERATOR(1, 0),
    /// One more comes and has what is wanted.
    BOTH(1, 1),
    /// One less of what is counted has what is not wanted.
    LESS_NUMERATOR(-1, 0),
    /// One more comes and has not what is not wanted.
    DENOMINATOR(0, 1);

    private final int above;
    private final int below;

    Way(int above, int below) {
        this.above = above;
        this.below = below;
    }

    int above() {
        return above;
    }

    int below() {
        return below;
    }
}
