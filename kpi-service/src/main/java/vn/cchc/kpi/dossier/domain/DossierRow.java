package vn.cchc.kpi.dossier.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import vn.cchc.calendar.Window;

/// A row that keeps every rule.
///
/// @param counts what was reported, totals included; absent means not reported, which is not zero
public record DossierRow(
        String agencyCode,
        RowSubject subject,
        Window window,
        LocalDate dataAsOf,
        long revision,
        boolean provisional,
        Map<DossierMetric, Long> counts) {

    public DossierRow {
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    }
}
