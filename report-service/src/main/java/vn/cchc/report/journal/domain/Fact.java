package vn.cchc.report.journal.domain;

import java.time.LocalDate;

/// Something another service told. The same version of the same thing may be told more than once and in any order.
public sealed interface Fact
        permits AgencyChanged, PlanEdition, PlanClosed, TaskFact, IndicatorAssessed, DossierMetricsIngested {

    /// Version of the thing the fact is about; a newer one replaces an older one.
    long version();

    /// The day it happened.
    LocalDate occurredOn();
}
