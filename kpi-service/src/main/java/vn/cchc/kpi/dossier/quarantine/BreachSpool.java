package vn.cchc.kpi.dossier.quarantine;

import java.io.InputStream;
import vn.cchc.kpi.dossier.domain.DossierRow;
import vn.cchc.kpi.dossier.result.ResultJson;
import vn.cchc.kpi.dossier.result.RowProblem;
import vn.cchc.kpi.dossier.spool.CopyFile;
import vn.cchc.kpi.dossier.spool.SpoolFolder;

/// Where the breaches of one import wait until all of it is read.
public final class BreachSpool implements AutoCloseable {

    private final CopyFile file;

    public BreachSpool(SpoolFolder folder) {
        this.file = folder.file("dossier-breaches");
    }

    /// Adds a row that keeps every rule but an invariant.
    public void add(Breached breached) {
        DossierRow row = breached.row();
        RowProblem problem = breached.problem();
        file.add(
                Long.toString(problem.number()),
                row.agencyCode(),
                row.window().from().toString(),
                row.window().to().toString(),
                row.subject().key(),
                Long.toString(row.revision()),
                escaped(RowJson.write(row)),
                problem.code(),
                problem.pointer(),
                escaped(ResultJson.writeArgs(problem.args())));
    }

    boolean isEmpty() {
        return file.isEmpty();
    }

    /// All of them in the form the breach table is copied from.
    InputStream lines() {
        return file.lines();
    }

    /// JSON has no tab and no line feed outside its escapes, which a copied text would read as its own.
    private static String escaped(String json) {
        return json.replace("\\", "\\\\");
    }

    @Override
    public void close() {
        file.close();
    }
}
