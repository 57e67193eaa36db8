package vn.cchc.kpi.measurement.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.cchc.calendar.Window;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.kpi.measurement.MeasurementBody.EvidenceBody;
import vn.cchc.kpi.measurement.WindowKey;

/// One revision of a form as kept.
record Form<C extends FormContent>(
        UUID id,
        String agencyCode,
        Window window,
        C content,
        LocalDate dataAsOf,
        boolean provisional,
        long revision,
        boolean current,
        List<EvidenceBody> evidence,
        String recordedBy,
        Instant recordedAt) {

    Form {
        evidence = List.copyOf(evidence);
    }

    boolean saysTheSameAs(Form<?> other) {
        return content.equals(other.content)
                && dataAsOf.equals(other.dataAsOf)
                && provisional == other.provisional
                && evidence.equals(other.evidence);
    }

    String key() {
        return new WindowKey(agencyCode, content.subject(), window.from(), window.to()).toString();
    }

    String etag() {
        return current ? Preconditions.etag(revision) : "\"" + revision + "-corrected\"";
    }
}
