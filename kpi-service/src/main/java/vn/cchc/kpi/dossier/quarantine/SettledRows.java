package vn.cchc.kpi.dossier.quarantine;

import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.kpi.sql.Database;

/// Rows that were in quarantine once. What was settled there stays so when the same bytes come again, although other
/// figures are stored in their revision by now.
@ApplicationScoped
public class SettledRows {

    private final Database database;

    SettledRows(Database database) {
        this.database = database;
    }

    /// Turns the verdict that staged rows of a turn have other figures than the stored ones, where they were settled,
    /// into the one that they change nothing.
    ///
    /// @return how many these are
    public long recognise(String source, int turn) {
        return database.update(
                QuarantineSql.RECOGNISE, update -> update.set(turn).set(source));
    }
}
