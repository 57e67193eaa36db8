package vn.cchc.kpi.dossier.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.cchc.kpi.dossier.batch.Batches;
import vn.cchc.kpi.dossier.result.Origin;
import vn.cchc.kpi.dossier.result.Tally;

/// Remembers that an import was refused, when its own transaction is gone with all it did.
@ApplicationScoped
class RecordRefused {

    private final Batches batches;

    RecordRefused(Batches batches) {
        this.batches = batches;
    }

    @Transactional
    void handle(Origin origin, Tally tally) {
        batches.refused(origin, tally);
    }
}
