package vn.cchc.kpi.measurement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.calendar.Window;
import vn.cchc.kit.json.EventJson;
import vn.cchc.kpi.measurement.MeasurementBody.EvidenceBody;

/// A measurement as kept: the current revision.
@Schema(name = "Measurement")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeasurementView(
        UUID id,
        String agencyCode,
        String metric,
        Window window,
        long value,
        LocalDate dataAsOf,
        boolean provisional,
        long revision,
        List<EvidenceBody> evidence,
        String recordedBy,
        Instant recordedAt) {

    static MeasurementView of(MeasurementRow row) {
        return new MeasurementView(
                row.id,
                row.agencyCode,
                row.metric,
                new Window(row.windowFrom, row.windowTo),
                row.value,
                row.dataAsOf,
                row.provisional,
                row.revision,
                List.of(EventJson.read(row.evidence, EvidenceBody[].class)),
                row.recordedBy,
                row.recordedAt);
    }

    String key() {
        return String.join(
                "|", agencyCode, metric, window.from().toString(), window.to().toString());
    }
}
