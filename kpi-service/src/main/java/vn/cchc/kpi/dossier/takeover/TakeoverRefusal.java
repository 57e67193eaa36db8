package vn.cchc.kpi.dossier.takeover;

/// Why a month is not handed over.
sealed interface TakeoverRefusal {

    /// An agency the caller does not see, or that is not there.
    record Unknown() implements TakeoverRefusal {}

    /// Any source may report the month.
    record NothingReported() implements TakeoverRefusal {}

    record ReportsItAlready(String source) implements TakeoverRefusal {}
}
