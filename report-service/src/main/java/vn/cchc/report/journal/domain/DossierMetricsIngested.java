package vn.cchc.report.journal.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import vn.cchc.calendar.Window;

/// The dossier counts of one agency and window, as totals; a newer version replaces an older one.
public record DossierMetricsIngested(
        String agencyCode,
        Window window,
        LocalDate dataAsOf,
        boolean provisional,
        Map<String, Long> metrics,
        long version,
        LocalDate occurredOn)
        implements Fact {

    public DossierMetricsIngested {
        metrics = Collections.unmodifiableMap(new TreeMap<>(metrics));
    }
}
