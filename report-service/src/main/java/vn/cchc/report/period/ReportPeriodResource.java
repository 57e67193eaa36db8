package vn.cchc.report.period;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.WorkingCalendar;
import vn.cchc.kit.calendar.CalendarCopies;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.query.QueryValue;
import vn.cchc.report.regime.domain.PeriodCode;
import vn.cchc.report.regime.domain.RegimeHistory;
import vn.cchc.report.regime.usecase.FindRegime;

@Path("/api/v1/report-periods")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Report periods", description = "Windows and due days, computed from a regime and the calendar")
public class ReportPeriodResource {

    /// The years of [vn.cchc.kit.time.CivilDay].
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2199;

    private final FindRegime regimes;
    private final CalendarCopies calendars;

    ReportPeriodResource(FindRegime regimes, CalendarCopies calendars) {
        this.regimes = regimes;
        this.calendars = calendars;
    }

    /// The reports of a year in the order they are due.
    public record ReportPeriods(String regime, int year, List<ReportPeriodView> items) {}

    @GET
    @RolesAllowed({
        Role.STANDING_OFFICER,
        Role.UNIT_OFFICER,
        Role.UNIT_HEAD,
        Role.APPROVER,
        Role.INSPECTOR,
        Role.SUPERVISOR,
        Role.SYSTEM,
        Role.ADMIN,
        Role.VIEWER
    })
    @Operation(summary = "The reports of a year: window, cut-off day, due day, day the units' figures are due")
    public ReportPeriods list(
            @QueryParam("regime") @NotBlank String regime,
            @QueryParam("year")
                    @Parameter(
                            required = true,
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1900", maximum = "2199"))
                    @Nullable
                    String year) {
        int asked = year(year);
        RegimeHistory history = regimes.history(regime);
        if (history.latest().isEmpty()) {
            throw Problem.of(404, "report/unknown-regime", regime)
                    .at("?regime", "report/unknown-regime", regime)
                    .toException();
        }
        WorkingCalendar calendar = calendars.load();
        List<ReportPeriodView> items = Arrays.stream(PeriodCode.values())
                .flatMap(code -> period(history, asked, code, calendar))
                .sorted(Comparator.comparing(ReportPeriodView::dueOn).thenComparing(ReportPeriodView::code))
                .toList();
        return new ReportPeriods(regime, asked, items);
    }

    private static int year(@Nullable String text) {
        Integer year = new QueryValue("year", text).asInteger();
        if (year == null || year < FIRST_YEAR || year > LAST_YEAR) {
            throw Problem.of(400, "request/invalid")
                    .at("?year", "request/out-of-range", FIRST_YEAR, LAST_YEAR)
                    .toException();
        }
        return year;
    }

    private static Stream<ReportPeriodView> period(
            RegimeHistory history, int year, PeriodCode code, WorkingCalendar calendar) {
        return history.governing(year, code, Instant.MAX).stream()
                .flatMap(regime ->
                        regime.period(code).map(rule -> ReportPeriodView.of(regime, rule, year, calendar)).stream());
    }
}
