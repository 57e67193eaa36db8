package vn.cchc.kpi.dossier.store;

import java.io.InputStream;
import vn.cchc.kpi.dossier.domain.DossierImports.Numbered;
import vn.cchc.kpi.dossier.domain.RowSpool;
import vn.cchc.kpi.dossier.spool.CopyFile;

/// Rows in the form the staging table is copied from; little longer than the request body they come from.
final class FileSpool implements RowSpool {

    private static final int BUFFER = 128 * 1024;

    private final CopyFile file;
    private final CopyLines lines = new CopyLines(BUFFER);

    FileSpool(CopyFile file) {
        this.file = file;
    }

    @Override
    public void add(Numbered row, int turn) {
        StagingTable.append(lines, row, turn);
        if (lines.isFull()) {
            lines.moveTo(file::write);
        }
    }

    @Override
    public InputStream lines() {
        lines.moveTo(file::write);
        return file.lines();
    }

    @Override
    public void close() {
        file.close();
    }
}
