package vn.cchc.kpi.dossier.mending;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.dossier.quarantine.QuarantineSelection;
import vn.cchc.kpi.dossier.quarantine.Quarantined;
import vn.cchc.kpi.dossier.quarantine.QuarantinedRows;
import vn.cchc.kpi.dossier.quarantine.ReplayedRows;
import vn.cchc.kpi.dossier.usecase.IncomingRows;

/// All open rows of a selection as rows to import, read a page at a time: however many there are, few are in memory.
final class OpenRowsInOrder implements IncomingRows {

    private static final int PAGE = 1_000;

    private final QuarantinedRows rows;
    private final QuarantineSelection selection;
    private final ReplayedRows read;
    private List<Quarantined> page = List.of();
    private int next;
    private @Nullable String after;
    private long number;

    OpenRowsInOrder(QuarantinedRows rows, QuarantineSelection selection, ReplayedRows read) {
        this.rows = rows;
        this.selection = selection.open();
        this.read = read;
    }

    @Override
    public Optional<Incoming> next() {
        if (next == page.size()) {
            page = rows.list(selection, after, PAGE);
            next = 0;
        }
        if (page.isEmpty()) {
            return Optional.empty();
        }
        Quarantined row = page.get(next++);
        after = row.key();
        number++;
        read.add(row);
        return Optional.of(new ReadRow(number, QuarantinedView.body(row.json())));
    }
}
