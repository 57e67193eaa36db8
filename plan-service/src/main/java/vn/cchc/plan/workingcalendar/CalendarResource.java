package vn.cchc.plan.workingcalendar;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.page.Page;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.kit.problem.Problem;

@Path("/api/v1/calendar")
@Tag(name = "Calendar", description = "Official days off and worked days, year by year")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class CalendarResource {

    static final String EXAMPLE = """
            {"days": [
              {"date": "2026-01-01", "kind": "HOLIDAY", "name": "Tết Dương lịch", "status": "CONFIRMED",
               "basisDocument": "TB 9441/TB-BNV"},
              {"date": "2026-01-10", "kind": "SWAP_WORK", "name": "Làm bù cho ngày 02/01", "status": "CONFIRMED",
               "basisDocument": "CV 12729/VPCP-KGVX"}]}""";

    private final CalendarYears years;
    private final EnterCalendarYear enterCalendarYear;
    private final Instance<Caller> caller;

    CalendarResource(CalendarYears years, EnterCalendarYear enterCalendarYear, Instance<Caller> caller) {
        this.years = years;
        this.enterCalendarYear = enterCalendarYear;
        this.caller = caller;
    }

    @PUT
    @Path("/{year}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ADMIN)
    @Operation(
            summary = "Enter or replace the official days of a year",
            description = "Replacing needs If-Match; repeating what is already entered does not.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "2026", value = EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(schema = @Schema(implementation = CalendarYearView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Replaced, or already so",
            content = @Content(schema = @Schema(implementation = CalendarYearView.class)))
    @APIResponse(responseCode = "403", description = "The caller does not act for the whole suite")
    @APIResponse(responseCode = "412", description = "If-Match is stale")
    @APIResponse(
            responseCode = "422",
            description = "A day of another year, named twice, on the wrong weekday, or confirmed by no document")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response enter(
            @PathParam("year") @Min(2000) @Max(2199) int year,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CalendarYearBody body) {
        var command =
                new EnterCalendarYear.Command(entered(year, body), Preconditions.seenVersion(ifMatch), caller.get());
        var outcome = enterCalendarYear.handle(command);
        return answer(outcome.created() ? 201 : 200, outcome.year());
    }

    @GET
    @Path("/{year}")
    @Operation(summary = "Read the official days of a year")
    @APIResponse(
            responseCode = "200",
            description = "The year, with its ETag",
            content = @Content(schema = @Schema(implementation = CalendarYearView.class)))
    @APIResponse(responseCode = "404", description = "Nobody has entered this year yet")
    public Response read(@PathParam("year") int year) {
        return years.find(year)
                .map(found -> answer(200, found))
                .orElseThrow(() -> Problem.of(404, "resource/unknown").toException());
    }

    @GET
    @Operation(summary = "List the years entered so far")
    @APIResponse(responseCode = "200", description = "All years, the oldest first")
    public Page<CalendarYearView> list() {
        return new Page<>(years.list().stream().map(CalendarYearView::of).toList(), null);
    }

    /// The days of the body, for the year of the path.
    static CalendarYear entered(int year, CalendarYearBody body) {
        if (body.year() != null && body.year() != year) {
            throw Problem.of(422, "request/invalid")
                    .at("/year", "request/differs-from-path", String.valueOf(year))
                    .toException();
        }
        return CalendarYear.entered(year, body.toDays());
    }

    private static Response answer(int status, CalendarYear year) {
        return Response.status(status)
                .header(HttpHeaders.ETAG, Preconditions.etag(year.version()))
                .entity(CalendarYearView.of(year))
                .build();
    }
}
