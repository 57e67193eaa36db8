package vn.cchc.kpi.dossier.spool;

import jakarta.enterprise.context.ApplicationScoped;

/// The folder in which imports keep what they have read.
@ApplicationScoped
public class SpoolFolder {

    private final SpoolConfig config;

    SpoolFolder(SpoolConfig config) {
        this.config = config;
    }

    /// @param name begins the file's name
    public CopyFile file(String name) {
        return new CopyFile(config.spool(), name);
    }
}
