package vn.cchc.kpi.dossier.usecase;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.cchc.kpi.dossier.domain.DossierImports.AgencyWindow;
import vn.cchc.kpi.dossier.domain.DossierImports.Numbered;
import vn.cchc.kpi.dossier.domain.DossierRow;
import vn.cchc.kpi.dossier.domain.Grain;
import vn.cchc.kpi.dossier.domain.RowRefusal;
import vn.cchc.kpi.dossier.domain.RowRefused;
import vn.cchc.kpi.dossier.domain.RowRules;
import vn.cchc.kpi.dossier.domain.RowSpool;
import vn.cchc.kpi.dossier.usecase.ImportOutcome.Refused;
import vn.cchc.kpi.dossier.usecase.ImportOutcome.Unread;
import vn.cchc.kpi.dossier.usecase.IncomingRows.Incoming;
import vn.cchc.kpi.dossier.usecase.IncomingRows.ReadRow;
import vn.cchc.kpi.dossier.usecase.IncomingRows.Unreadable;

/// Reads a body to its end: good rows go to the spool, bad ones are remembered, and so are the windows the good ones
/// are about, each with the grain of its first row. Of several rows about the same thing each is merged in a turn of
/// its own: the second must find the first one stored.
final class CheckedRows {

    private final RowSpool spool;
    private final RowRules rules;
    private final RejectedRows rejected = new RejectedRows();
    private final SortedMap<AgencyWindow, Grain> windows = new TreeMap<>();
    private final Repetitions repetitions = new Repetitions();
    private boolean oneGrainEach = true;

    CheckedRows(RowSpool spool, RowRules rules) {
        this.spool = spool;
        this.rules = rules;
    }

    void readAll(IncomingRows rows) {
        for (Optional<Incoming> row = rows.next(); row.isPresent(); row = rows.next()) {
            switch (row.get()) {
                case Unreadable unreadable -> rejected.add(new Unread(unreadable));
                case ReadRow read -> check(read);
            }
        }
    }

    private void check(ReadRow read) {
        try {
            add(read.number(), rules.check(read.row()));
        } catch (RowRefused refused) {
            reject(read.number(), refused.refusal());
        }
    }

    private void add(long number, DossierRow row) {
        int turn = repetitions.turn(row);
        if (turn == Repetitions.MOST) {
            reject(number, new RowRefusal.RepeatedTooOften(Repetitions.MOST));
            return;
        }
        Grain grain = row.subject().grain();
        Grain first = windows.putIfAbsent(new AgencyWindow(row.agencyCode(), row.window()), grain);
        oneGrainEach = oneGrainEach && (first == null || first == grain);
        spool.add(new Numbered(number, row), turn);
    }

    private void reject(long number, RowRefusal refusal) {
        rejected.add(new Refused(number, refusal));
    }

    RowSpool spool() {
        return spool;
    }

    int turns() {
        return repetitions.turns();
    }

    /// Whether no row can meet another of the same import.
    boolean standAlone() {
        return turns() <= 1 && oneGrainEach;
    }

    SortedMap<AgencyWindow, Grain> windows() {
        return windows;
    }

    RejectedRows rejected() {
        return rejected;
    }
}
