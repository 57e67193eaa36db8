package vn.cchc.kpi.dossier.usecase;

import vn.cchc.kit.problem.ProblemException;
import vn.cchc.kpi.dossier.result.Tally;

/// A body that cannot be read to its end, or whose end makes all of it doubtful.
final class BodyRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Tally read;
    private final transient ProblemException why;

    /// @param read what was read of it, none of which is taken
    /// @param why  what its sender is told
    BodyRefused(Tally read, ProblemException why) {
        super("The body was refused by its reader", null, false, false);
        this.read = read;
        this.why = why;
    }

    Tally read() {
        return read;
    }

    ProblemException why() {
        return why;
    }
}
