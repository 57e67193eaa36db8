package vn.cchc.kpi.dossier.domain;

import java.io.InputStream;
import vn.cchc.kpi.dossier.domain.DossierImports.Numbered;

/// The checked rows of one import, outside memory and outside any transaction: however slowly they arrive, nothing is
/// held up. Closing it forgets them.
public interface RowSpool extends AutoCloseable {

    /// Adds a row to the chunk in progress. No two rows of a chunk are about the same agency, window and subject.
    void add(Numbered row);

    /// The next row begins another chunk.
    void endChunk();

    /// Chunks ended so far.
    int chunks();

    /// The rows of a chunk that was ended, as lines for the store that made the spool.
    InputStream chunk(int number);

    @Override
    void close();
}
