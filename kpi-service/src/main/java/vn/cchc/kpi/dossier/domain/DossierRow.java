package vn.cchc.kpi.dossier.domain;

import java.time.LocalDate;
import vn.cchc.calendar.Window;

/// A row that keeps every rule.
///
/// @param counts what was reported, totals included; not to be changed any more
public record DossierRow(
        String agencyCode,
        RowSubject subject,
        Window window,
        LocalDate dataAsOf,
        long revision,
        boolean provisional,
        RowCounts counts) {}
