package vn.cchc.kpi.catalogue;

/// How the counts of several windows make the count of a period.
public enum MetricKind {
    /// Happened during the window: summed over the windows of the period.
    FLOW,
    /// Stood at the window's start: that of the first window.
    OPENING,
    /// Stood at the window's end: that of the last window.
    CLOSING,
    /// An inventory on a day: the newest of the reporting year so far.
    POINT
}
