package vn.cchc.kpi.measurement.form;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.ReportingYear;
import vn.cchc.calendar.Window;
import vn.cchc.kit.agency.AgencyCode;
import vn.cchc.kit.query.QueryValue;
import vn.cchc.kpi.day.PlausibleDays;
import vn.cchc.kpi.query.DayRange;

/// What a listing of indices may be narrowed to; use as `@BeanParam`.
public class IndexFilter {

    @QueryParam("agencyCode")
    @Nullable
    String agencyCode;

    @QueryParam("index")
    @Parameter(schema = @Schema(enumeration = {"PAR_INDEX", "SIPAS", "PAPI", "PCI", "DTI", "CITY_CCHC_INDEX"}))
    @Nullable
    String index;

    @QueryParam("year")
    @Parameter(description = "The year the index is about")
    @Nullable
    String year;

    Forms.Question question(@Nullable String scope, @Nullable String after, int limit) {
        PublishedIndex.Index asked = new QueryValue("index", index).asOneOf(PublishedIndex.Index.class);
        return new Forms.Question(
                FormKind.INDEX,
                scope,
                AgencyCode.sought(agencyCode),
                asked == null ? null : asked.name(),
                days(),
                after,
                limit);
    }

    private DayRange days() {
        QueryValue given = new QueryValue("year", year);
        Integer wanted = given.asInteger();
        if (wanted == null) {
            return new DayRange(null, null);
        }
        int first = PlausibleDays.ALL.from().getYear();
        int last = PlausibleDays.ALL.to().getYear();
        if (wanted < first || wanted > last) {
            throw given.wrong(first + "–" + last);
        }
        Window window = new ReportingYear(wanted).window();
        return new DayRange(window.from(), window.to());
    }
}
