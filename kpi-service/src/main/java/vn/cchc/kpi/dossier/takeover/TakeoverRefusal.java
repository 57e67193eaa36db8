package vn.cchc.kpi.dossier.takeover;

/// Why a month is not handed over.
sealed interface TakeoverRefusal {

    /// An agency the caller does not see, or that is not there.
    record Unknown() implements TakeoverRefusal {}

    /// Any source may report the month.
    record NothingReported() implements TakeoverRefusal {}

    /// And no other source may take it over, so there is nothing to take back.
    record ReportsItAlready(String source) implements TakeoverRefusal {}
}
