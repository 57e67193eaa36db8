package vn.cchc.kpi.dossier.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.cchc.kpi.dossier.domain.DossierImports.Judged;
import vn.cchc.kpi.dossier.usecase.ImportOutcome.Refused;
import vn.cchc.kpi.dossier.usecase.ImportOutcome.Rejected;

/// Every row rejected is counted, the first ones are kept.
final class RejectedRows {

    private static final int SHOWN = 1_000;

    private final List<Rejected> kept = new ArrayList<>();
    private long count;
    private int read;

    /// Rows come in the order of their numbers.
    void add(Rejected row) {
        count++;
        if (read < SHOWN) {
            read++;
            kept.add(row);
        }
    }

    void addAll(Judged judged) {
        count += judged.refused();
        judged.conflicts().forEach(conflict -> kept.add(new Refused(conflict.number(), conflict.refusal())));
    }

    long count() {
        return count;
    }

    List<Rejected> shown() {
        return kept.stream()
                .sorted(Comparator.comparingLong(Rejected::number))
                .limit(SHOWN)
                .toList();
    }
}
