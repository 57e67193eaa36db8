package vn.cchc.kpi.measurement.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.agency.AgencyCode;
import vn.cchc.kpi.measurement.MeasurementBody.EvidenceBody;
import vn.cchc.kpi.measurement.MeasurementBody.WindowBody;
import vn.cchc.kpi.measurement.form.SurveyAnswers.Distribution;
import vn.cchc.kpi.measurement.form.SurveyAnswers.Mode;
import vn.cchc.kpi.measurement.form.SurveyAnswers.Survey;

/// The result of a survey as sent.
@Schema(name = "SurveyBody")
record SurveyBody(
        @NotBlank @Schema(examples = "Z01.05") String agencyCode,
        @NotNull Survey survey,
        @NotNull @Valid WindowBody window,
        @NotNull @Valid Distribution distribution,
        @NotNull Mode mode,

        @Nullable @Min(0) @Schema(description = "How many were asked, when known: not less than the answers")
        Long formsSent,

        @NotNull LocalDate dataAsOf,
        @Nullable Boolean provisional,

        @Min(1) @Schema(description = "Counts up with every correction, from 1")
        long revision,

        @NotEmpty @Size(max = 50) List<@NotNull @Valid EvidenceBody> evidence) {

    RecordForm.Command<SurveyAnswers> toCommand() {
        return new RecordForm.Command<>(
                AgencyCode.read(agencyCode).map(AgencyCode::value).orElse(agencyCode),
                window.from(),
                window.to(),
                new SurveyAnswers(survey, distribution, mode, formsSent),
                dataAsOf,
                Boolean.TRUE.equals(provisional),
                revision,
                evidence);
    }
}
