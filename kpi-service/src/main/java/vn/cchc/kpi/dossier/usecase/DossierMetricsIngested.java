package vn.cchc.kpi.dossier.usecase;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.cchc.calendar.Window;
import vn.cchc.kit.outbox.OutboundEvent;
import vn.cchc.kpi.dossier.domain.DossierImports.Totals;

/// `vn.cchc.dossier-metrics.ingested.v1` as it is told.
record DossierMetricsIngested(
        String agencyCode,
        String source,
        UUID batchId,
        Window window,
        LocalDate dataAsOf,
        boolean provisional,
        long rows,
        Map<String, Long> metrics,
        long version,
        LocalDate occurredOn) {

    static final String TYPE = "vn.cchc.dossier-metrics.ingested.v1";

    static OutboundEvent of(Totals totals, String source, UUID batch, LocalDate today) {
        Map<String, Long> metrics = new TreeMap<>();
        totals.counts().forEach((metric, value) -> metrics.put(metric.wireName(), value));
        String agency = totals.place().agencyCode();
        return new OutboundEvent(
                "dossier-metrics",
                agency,
                TYPE,
                new DossierMetricsIngested(
                        agency,
                        source,
                        batch,
                        totals.place().window(),
                        totals.dataAsOf(),
                        totals.provisional(),
                        totals.rows(),
                        metrics,
                        totals.version(),
                        today));
    }
}
