package vn.cchc.kpi.dossier.quarantine;

/// A row was changed after a replay had read it: what was read is not imported in place of it.
public final class ReplayOutdated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long version;

    ReplayOutdated(long version) {
        super("A replayed row was changed", null, false, false);
        this.version = version;
    }

    /// The version it has now.
    public long version() {
        return version;
    }
}
