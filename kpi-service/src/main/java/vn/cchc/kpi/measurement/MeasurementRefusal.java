package vn.cchc.kpi.measurement;

import java.time.LocalDate;

/// Why a measurement is not taken.
public sealed interface MeasurementRefusal {

    record UnknownAgency(String code) implements MeasurementRefusal {}

    record UnknownMetric(String code) implements MeasurementRefusal {}

    /// Counted by a system or by this service, never by hand.
    record NotManual(String metric) implements MeasurementRefusal {}

    /// Taken from a form that was entered for the same days: it is corrected there, else the two would differ.
    record FromForm(String metric) implements MeasurementRefusal {}

    record ValueOutOfRange(String metric, long value) implements MeasurementRefusal {}

    /// More of something than there is of the whole it is counted out of.
    record PartExceedsWhole(String part, long value, String whole, long total) implements MeasurementRefusal {}

    record ImplausibleDay(String field, LocalDate day) implements MeasurementRefusal {}

    record ReversedWindow(LocalDate from, LocalDate to) implements MeasurementRefusal {}

    /// Does not begin on a 15th and end on a 14th, or reaches over two reporting years.
    record NotReportingMonths(LocalDate from, LocalDate to) implements MeasurementRefusal {}

    record AsOfInFuture(LocalDate asOf) implements MeasurementRefusal {}

    record AsOfBeforeWindow(LocalDate asOf) implements MeasurementRefusal {}

    record OlderRevision(long given, long stored) implements MeasurementRefusal {}

    record OtherContent(long revision) implements MeasurementRefusal {}

    /// Shares days with another measurement of the metric: what is summed would count twice.
    record OverlappingWindow(LocalDate from, LocalDate to) implements MeasurementRefusal {}
}
