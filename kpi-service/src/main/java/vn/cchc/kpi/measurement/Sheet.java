package vn.cchc.kpi.measurement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.cchc.calendar.Window;
import vn.cchc.kpi.measurement.MeasurementBody.EvidenceBody;

/// Counts of one agency and window that were found out together and stand or fall together.
///
/// @param values   what was counted, by code of the metric
/// @param filedBy  the form the values were taken from, else the values themselves were sent
/// @param revision counts up with every correction; all values have it
public record Sheet(
        String agencyCode,
        LocalDate from,
        LocalDate to,
        SortedMap<String, Long> values,
        Filing filedBy,
        LocalDate dataAsOf,
        boolean provisional,
        long revision,
        List<EvidenceBody> evidence) {

    /// How the values came.
    public enum Filing {
        COUNT,
        SET,
        FORM
    }

    public Sheet {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        evidence = List.copyOf(evidence);
    }

    static Sheet of(MeasurementBody body) {
        return new Sheet(
                body.agencyCode(),
                body.window().from(),
                body.window().to(),
                new TreeMap<>(Map.of(body.metric(), body.value())),
                Filing.COUNT,
                body.dataAsOf(),
                body.isProvisional(),
                body.revision(),
                body.evidence());
    }

    Window window() {
        return new Window(from, to);
    }
}
