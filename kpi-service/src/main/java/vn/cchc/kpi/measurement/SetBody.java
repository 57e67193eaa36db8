package vn.cchc.kpi.measurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.agency.AgencyCode;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kpi.measurement.MeasurementBody.EvidenceBody;
import vn.cchc.kpi.measurement.MeasurementBody.WindowBody;

/// Many counts of one agency and window as sent.
@Schema(name = "MeasurementSetBody")
record SetBody(
        @NotBlank @Schema(examples = "Z01.05") String agencyCode,
        @NotNull @Valid WindowBody window,

        @NotEmpty
        @Size(max = SetBody.MOST_VALUES)
        @Schema(
                description = "Counts by metric, see GET /metrics",
                examples = "{\"H.total\": 120, \"H.trained_cchc\": 96}")
        Map<String, @Nullable Long> values,

        @NotNull LocalDate dataAsOf,
        @Nullable Boolean provisional,

        @Min(1) @Schema(description = "Of all values; counts up with every correction, from 1")
        long revision,

        @NotEmpty @Size(max = 50) @Schema(description = "For all values")
        List<@NotNull @Valid EvidenceBody> evidence) {

    static final int MOST_VALUES = 300;

    Sheet toSheet() {
        return new Sheet(
                AgencyCode.read(agencyCode).map(AgencyCode::value).orElse(agencyCode),
                window.from(),
                window.to(),
                counted(),
                Sheet.Filing.SET,
                dataAsOf,
                Boolean.TRUE.equals(provisional),
                revision,
                evidence);
    }

    /// A metric without a number was not counted: then it is left out, not named.
    private SortedMap<String, Long> counted() {
        SortedMap<String, Long> counted = new TreeMap<>();
        values.forEach((metric, value) -> {
            if (value == null) {
                throw Problem.of(422, "measurement/value-missing", metric)
                        .at(MeasurementProblems.atValue(metric), "measurement/value-missing", metric)
                        .toException();
            }
            counted.put(metric, value);
        });
        return counted;
    }
}
