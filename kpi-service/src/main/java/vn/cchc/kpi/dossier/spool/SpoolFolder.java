package vn.cchc.kpi.dossier.spool;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The folder in which imports keep what they have read.
@ApplicationScoped
public class SpoolFolder {

    private final SpoolConfig config;

    SpoolFolder(SpoolConfig config) {
        this.config = config;
    }

    /// The folder itself, for files that are not lines; made when it is missing.
    public Path path() {
        try {
            return Files.createDirectories(config.spool());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// @param name begins the file's name
    public CopyFile file(String name) {
        return new CopyFile(config.spool(), name);
    }
}
