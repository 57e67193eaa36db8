package vn.cchc.kpi.dossier.quarantine;

import java.io.InputStream;
import vn.cchc.kpi.dossier.spool.CopyFile;
import vn.cchc.kpi.dossier.spool.SpoolFolder;

/// Which quarantined rows a replay has read, each with the version whose content it imports. They wait in a file, so
/// their number has no bound.
public final class ReplayedRows implements AutoCloseable {

    private final CopyFile file;

    public ReplayedRows(SpoolFolder folder) {
        this.file = folder.file("dossier-replayed");
    }

    public void add(Quarantined row) {
        file.add(row.id().toString(), Long.toString(row.version()));
    }

    /// All of them in the form the table of replayed rows is copied from.
    InputStream lines() {
        return file.lines();
    }

    @Override
    public void close() {
        file.close();
    }
}
