package vn.cchc.kpi.dossier.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.cchc.calendar.Window;
import vn.cchc.kpi.dossier.domain.DossierImports.AgencyWindow;
import vn.cchc.kpi.dossier.domain.DossierImports.Numbered;
import vn.cchc.kpi.dossier.domain.DossierRow;
import vn.cchc.kpi.dossier.domain.Grain;
import vn.cchc.kpi.dossier.domain.RowRefused;
import vn.cchc.kpi.dossier.domain.RowRules;
import vn.cchc.kpi.dossier.domain.RowSpool;
import vn.cchc.kpi.dossier.usecase.ImportOutcome.Refused;
import vn.cchc.kpi.dossier.usecase.ImportOutcome.Unread;
import vn.cchc.kpi.dossier.usecase.IncomingRows.Incoming;
import vn.cchc.kpi.dossier.usecase.IncomingRows.ReadRow;
import vn.cchc.kpi.dossier.usecase.IncomingRows.Unreadable;

/// Reads a body to its end: good rows go to the spool in chunks, bad ones are remembered, and so are the windows the
/// good ones are about, each with the grain of its first row.
final class CheckedRows {

    private static final int CHUNK = 4_000;

    private final RowSpool spool;
    private final RowRules rules;
    private final RejectedRows rejected = new RejectedRows();
    private final SortedMap<AgencyWindow, Grain> windows = new TreeMap<>();
    private final Set<Key> chunk = new HashSet<>();

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
        endChunk();
    }

    private void check(ReadRow read) {
        try {
            add(read.number(), rules.check(read.row()));
        } catch (RowRefused refused) {
            rejected.add(new Refused(read.number(), refused.refusal()));
        }
    }

    /// A second row about the same thing must find the first one stored.
    private void add(long number, DossierRow row) {
        Key key = new Key(row.agencyCode(), row.window(), row.subject().key());
        if (chunk.size() == CHUNK || chunk.contains(key)) {
            endChunk();
        }
        chunk.add(key);
        windows.putIfAbsent(
                new AgencyWindow(row.agencyCode(), row.window()), row.subject().grain());
        spool.add(new Numbered(number, row));
    }

    private void endChunk() {
        if (!chunk.isEmpty()) {
            spool.endChunk();
            chunk.clear();
        }
    }

    RowSpool spool() {
        return spool;
    }

    SortedMap<AgencyWindow, Grain> windows() {
        return windows;
    }

    RejectedRows rejected() {
        return rejected;
    }

    /// Every row rejected is counted, the first ones are kept.
    static final class RejectedRows {

        private static final int SHOWN = 1_000;

        private final List<ImportOutcome.Rejected> shown = new ArrayList<>();
        private long count;

        void add(ImportOutcome.Rejected row) {
            count++;
            if (shown.size() < SHOWN) {
                shown.add(row);
            }
        }

        long count() {
            return count;
        }

        List<ImportOutcome.Rejected> shown() {
            return shown.stream()
                    .sorted(Comparator.comparingLong(ImportOutcome.Rejected::number))
                    .toList();
        }
    }

    private record Key(String agency, Window window, String subject) {}
}
