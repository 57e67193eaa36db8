package vn.cchc.kpi.dossier.form;

import java.time.LocalDate;

/// What holds for every line of a form.
record FormHead(
        String agencyCode, LocalDate from, LocalDate to, LocalDate dataAsOf, long revision, boolean provisional) {}
