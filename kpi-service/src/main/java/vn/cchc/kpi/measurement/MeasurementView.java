package vn.cchc.kpi.measurement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.calendar.Window;
import vn.cchc.kit.json.EventJson;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.kpi.measurement.MeasurementBody.EvidenceBody;
import vn.cchc.kpi.sql.Row;

/// One revision of a measurement as kept.
@Schema(name = "Measurement")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeasurementView(
        UUID id,
        String agencyCode,
        String metric,
        Window window,
        long value,
        LocalDate dataAsOf,
        boolean provisional,
        long revision,

        @Schema(description = "Whether no later revision exists")
        boolean current,

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
                row.current,
                List.of(EventJson.read(row.evidence, EvidenceBody[].class)),
                row.recordedBy,
                row.recordedAt);
    }

    static MeasurementView of(Row row) throws SQLException {
        return new MeasurementView(
                row.id("id"),
                row.text("agency_code"),
                row.text("metric"),
                new Window(row.date("window_from"), row.date("window_to")),
                row.number("value"),
                row.date("data_as_of"),
                row.flag("provisional"),
                row.number("revision"),
                row.flag("current"),
                List.of(EventJson.read(row.text("evidence"), EvidenceBody[].class)),
                row.text("recorded_by"),
                row.instant("recorded_at"));
    }

    /// Of a revision: what was said stays as it was, but whether it still counts changes once.
    String etag() {
        return current ? Preconditions.etag(revision) : "\"" + revision + "-corrected\"";
    }

    String key() {
        return new WindowKey(agencyCode, metric, window.from(), window.to()).toString();
    }
}
