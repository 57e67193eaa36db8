package vn.cchc.kpi.dossier.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.cchc.calendar.Window;
import vn.cchc.kpi.dossier.domain.DossierImports;
import vn.cchc.kpi.dossier.domain.DossierImports.AgencyWindow;
import vn.cchc.kpi.dossier.domain.DossierImports.ChunkOutcome;
import vn.cchc.kpi.dossier.domain.DossierImports.Numbered;
import vn.cchc.kpi.dossier.domain.DossierImports.Tally;
import vn.cchc.kpi.dossier.domain.DossierRow;
import vn.cchc.kpi.dossier.domain.RowRefused;
import vn.cchc.kpi.dossier.domain.RowRules;
import vn.cchc.kpi.dossier.usecase.ImportOutcome.Refused;
import vn.cchc.kpi.dossier.usecase.ImportOutcome.Rejected;
import vn.cchc.kpi.dossier.usecase.ImportOutcome.Unread;
import vn.cchc.kpi.dossier.usecase.IncomingRows.Incoming;
import vn.cchc.kpi.dossier.usecase.IncomingRows.ReadRow;
import vn.cchc.kpi.dossier.usecase.IncomingRows.Unreadable;

/// One import in progress: holds at most one chunk of rows, and the agencies' windows touched so far.
final class ChunkedImport {

    static final int CHUNK = 4_000;
    static final int REJECTED_SHOWN = 1_000;

    private final DossierImports imports;
    private final RowRules rules;
    private final String source;
    private final UUID batch;

    private final List<Numbered> chunk = new ArrayList<>();
    private final Set<Key> keys = new HashSet<>();
    private final Set<AgencyWindow> touched = new TreeSet<>();
    private final List<Rejected> shown = new ArrayList<>();
    private long created;
    private long updated;
    private long unchanged;
    private long rejected;

    ChunkedImport(DossierImports imports, RowRules rules, String source, UUID batch) {
        this.imports = imports;
        this.rules = rules;
        this.source = source;
        this.batch = batch;
    }

    void accept(Incoming incoming) {
        switch (incoming) {
            case Unreadable unreadable -> reject(new Unread(unreadable));
            case ReadRow read -> check(read);
        }
    }

    private void check(ReadRow read) {
        try {
            add(read.number(), rules.check(read.row()));
        } catch (RowRefused refused) {
            reject(new Refused(read.number(), refused.refusal()));
        }
    }

    /// A second row about the same thing must find the first one stored.
    private void add(long number, DossierRow row) {
        Key key = new Key(row.agencyCode(), row.window(), row.subject().key());
        if (chunk.size() == CHUNK || keys.contains(key)) {
            flush();
        }
        keys.add(key);
        chunk.add(new Numbered(number, row));
    }

    private void flush() {
        if (chunk.isEmpty()) {
            return;
        }
        ChunkOutcome outcome = imports.merge(chunk, source, batch);
        created += outcome.created();
        updated += outcome.updated();
        unchanged += outcome.unchanged();
        outcome.conflicts().forEach(conflict -> reject(new Refused(conflict.number(), conflict.refusal())));
        touched.addAll(outcome.touched());
        chunk.clear();
        keys.clear();
    }

    private void reject(Rejected row) {
        rejected++;
        if (shown.size() < REJECTED_SHOWN) {
            shown.add(row);
        }
    }

    ImportOutcome finish() {
        flush();
        shown.sort(Comparator.comparingLong(Rejected::number));
        return new ImportOutcome(batch, new Tally(created, updated, unchanged, rejected), shown);
    }

    List<AgencyWindow> touched() {
        return List.copyOf(touched);
    }

    private record Key(String agency, Window window, String subject) {}
}
