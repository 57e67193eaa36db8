package vn.cchc.kpi.dossier.inbound;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.DefaultBean;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.kit.event.InboundEvent;
import vn.cchc.kpi.dossier.result.Tally;
import vn.cchc.kpi.dossier.usecase.ImportOutcome;

/// Counts the rows refused and those kept aside, and says in the log which message had them; the batch has their
/// numbers.
@DefaultBean
@ApplicationScoped
class CountedFaults implements InboundFaults {

    private final MeterRegistry metrics;

    CountedFaults(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    @Override
    public void found(InboundEvent message, ImportOutcome outcome) {
        Tally tally = outcome.tally();
        count("refused", message, tally.rejected());
        count("quarantined", message, tally.quarantined());
        Log.warnf(
                "Of message %s from %s, %d rows were refused and %d are in quarantine, batch %s, first: %s",
                message.id(),
                message.source(),
                tally.rejected(),
                tally.quarantined(),
                outcome.batch(),
                outcome.rows().stream()
                        .filter(row -> row.problem() != null)
                        .findFirst()
                        .orElse(null));
    }

    private void count(String fate, InboundEvent message, long rows) {
        metrics.counter("cchc.kpi.inbound." + fate, "source", message.source()).increment((double) rows);
    }
}
