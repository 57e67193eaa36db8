package vn.cchc.kpi.dossier.inbound;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.DefaultBean;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.kit.event.InboundEvent;
import vn.cchc.kpi.dossier.result.RowOutcome;
import vn.cchc.kpi.dossier.usecase.ImportOutcome;

/// Counts the rows refused and says in the log which message had them; the batch has their number.
@DefaultBean
@ApplicationScoped
class CountedRefusals implements RefusedInbound {

    private final MeterRegistry metrics;

    CountedRefusals(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    @Override
    public void refused(InboundEvent message, ImportOutcome outcome) {
        long rows = outcome.tally().rejected();
        metrics.counter("cchc.kpi.inbound.refused", "source", message.source()).increment((double) rows);
        Log.warnf(
                "%d rows of message %s from %s were refused, batch %s, first: %s",
                rows,
                message.id(),
                message.source(),
                outcome.batch(),
                outcome.rows().stream()
                        .filter(row -> row.outcome() == RowOutcome.REJECTED)
                        .findFirst()
                        .orElse(null));
    }
}
