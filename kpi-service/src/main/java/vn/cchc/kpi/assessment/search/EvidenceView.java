package vn.cchc.kpi.assessment.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.json.EventJson;

/// A document that proves something, as it was given with a count or an override.
@Schema(name = "GivenEvidence")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvidenceView(
        String kind,
        @Nullable String documentNumber,
        @Nullable LocalDate documentDate,
        @Nullable String url,
        @Nullable String sha256) {

    /// Reads the list as it is stored.
    public static List<EvidenceView> list(@Nullable String json) {
        return json == null ? List.of() : List.of(EventJson.read(json, EvidenceView[].class));
    }
}
