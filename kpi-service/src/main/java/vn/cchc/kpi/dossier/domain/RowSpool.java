package vn.cchc.kpi.dossier.domain;

import java.io.InputStream;
import vn.cchc.kpi.dossier.domain.DossierImports.Numbered;

/// The checked rows of one import, outside memory and outside any transaction: however slowly they arrive, nothing is
/// held up. Closing it forgets them.
public interface RowSpool extends AutoCloseable {

    /// Adds a row.
    ///
    /// @param turn when it is merged, from 0: no two rows of a turn are about the same agency, window and subject
    void add(Numbered row, int turn);

    /// All rows, as lines for the store that made the spool. Nothing is added afterwards.
    InputStream lines();

    @Override
    void close();
}
