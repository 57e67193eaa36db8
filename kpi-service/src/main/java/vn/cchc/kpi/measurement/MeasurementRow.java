package vn.cchc.kpi.measurement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// One revision of a measurement.
@Entity
@Table(name = "measurement")
class MeasurementRow {

    @Id
    UUID id;

    @Column(name = "agency_code")
    String agencyCode;

    String metric;

    @Column(name = "window_from")
    LocalDate windowFrom;

    @Column(name = "window_to")
    LocalDate windowTo;

    @Column(name = "value")
    long value;

    @Column(name = "data_as_of")
    LocalDate dataAsOf;

    boolean provisional;

    long revision;

    /// Whether no later revision exists.
    boolean current;

    /// JSON as sent.
    String evidence;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    boolean saysTheSameAs(MeasurementRow other) {
        return value == other.value
                && provisional == other.provisional
                && dataAsOf.equals(other.dataAsOf)
                && evidence.equals(other.evidence);
    }
}
