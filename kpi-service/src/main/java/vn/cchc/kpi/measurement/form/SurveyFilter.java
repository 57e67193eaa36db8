package vn.cchc.kpi.measurement.form;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.agency.AgencyCode;
import vn.cchc.kit.query.QueryValue;
import vn.cchc.kpi.query.DayRange;

/// What a listing of surveys may be narrowed to; use as `@BeanParam`.
public class SurveyFilter {

    @QueryParam("agencyCode")
    @Nullable
    String agencyCode;

    @QueryParam("survey")
    @Parameter(schema = @Schema(enumeration = {"TTHC", "ADMIN_SERVICE", "PUBLIC_EDUCATION", "PUBLIC_HEALTH"}))
    @Nullable
    String survey;

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("to")
    @Nullable
    String to;

    Forms.Question question(@Nullable String scope, @Nullable String after, int limit) {
        SurveyAnswers.Survey asked = new QueryValue("survey", survey).asOneOf(SurveyAnswers.Survey.class);
        return new Forms.Question(
                FormKind.SURVEY,
                scope,
                AgencyCode.sought(agencyCode),
                asked == null ? null : asked.name(),
                DayRange.read(from, to),
                after,
                limit);
    }
}
