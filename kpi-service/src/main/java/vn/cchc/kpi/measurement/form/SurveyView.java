package vn.cchc.kpi.measurement.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.Window;
import vn.cchc.kpi.measurement.MeasurementBody.EvidenceBody;

/// One revision of a survey's result as kept.
@Schema(name = "Survey")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SurveyView(
        UUID id,
        String agencyCode,
        SurveyAnswers.Survey survey,
        Window window,
        SurveyAnswers.Distribution distribution,

        @Schema(description = "All answers: metric S.‹survey›.responses")
        long responses,

        @Schema(description = "Answers with score 4 or 5: metric S.‹survey›.satisfied")
        long satisfied,

        SurveyAnswers.Mode mode,
        @Nullable Long formsSent,
        LocalDate dataAsOf,
        boolean provisional,
        long revision,

        @Schema(description = "Whether no later revision exists")
        boolean current,

        List<EvidenceBody> evidence,
        String recordedBy,
        Instant recordedAt) {

    static SurveyView of(Form<SurveyAnswers> form) {
        SurveyAnswers answers = form.content();
        return new SurveyView(
                form.id(),
                form.agencyCode(),
                answers.survey(),
                form.window(),
                answers.distribution(),
                answers.responses(),
                answers.satisfied(),
                answers.mode(),
                answers.formsSent(),
                form.dataAsOf(),
                form.provisional(),
                form.revision(),
                form.current(),
                form.evidence(),
                form.recordedBy(),
                form.recordedAt());
    }
}
