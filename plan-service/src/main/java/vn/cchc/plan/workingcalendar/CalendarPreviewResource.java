package vn.cchc.plan.workingcalendar;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
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
import vn.cchc.kit.page.PageLinks;
import vn.cchc.kit.page.PageRequest;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.kit.problem.Problem;

@Path("/api/v1/calendar/{year}/preview")
@Tag(name = "Calendar", description = "Official days off and worked days, year by year")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CalendarPreviewResource {

    private final PreviewCalendarYear preview;
    private final Instance<Caller> caller;

    CalendarPreviewResource(PreviewCalendarYear preview, Instance<Caller> caller) {
        this.preview = preview;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.ADMIN, Role.STANDING_OFFICER})
    @Operation(
            summary = "Say what entering the days of a year would change",
            description = "Takes the body of PUT and keeps nothing. Lists the days added, removed and changed, and the "
                    + "tasks of plans in force visible to the caller of which a due date, or the last working day "
                    + "before one, would move. With If-Match it holds for that version only.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "2026", value = CalendarResource.EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "The difference, with one page of tasks; the Link header leads to the next",
            content = @Content(schema = @Schema(implementation = CalendarPreview.class)))
    @APIResponse(responseCode = "412", description = "If-Match is stale")
    @APIResponse(responseCode = "422", description = "Days that PUT would refuse")
    public Response preview(
            @PathParam("year") @Min(2000) @Max(2199) int year,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CalendarYearBody body,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        var outcome = preview.handle(new PreviewCalendarYear.Command(
                CalendarResource.entered(year, body),
                Preconditions.seenVersion(ifMatch),
                place(page.after()),
                page.limit() + 1,
                caller.get()));
        List<CalendarPreview.TaskView> views =
                outcome.tasks().stream().map(CalendarPreview.TaskView::of).toList();
        Page<CalendarPreview.TaskView> tasks =
                Page.of(views, page.limit(), task -> task.planId() + "/" + task.ordinal());
        return Response.fromResponse(PageLinks.respond(tasks, uri))
                .entity(CalendarPreview.of(year, outcome, tasks))
                .build();
    }

    private static PreviewCalendarYear.@Nullable Place place(@Nullable String after) {
        if (after == null) {
            return null;
        }
        try {
            int slash = after.indexOf('/');
            return new PreviewCalendarYear.Place(
                    UUID.fromString(after.substring(0, Math.max(slash, 0))),
                    Integer.parseInt(after.substring(slash + 1)));
        } catch (IllegalArgumentException _) {
            throw Problem.of(400, "request/malformed-cursor")
                    .at("?cursor", "request/malformed-cursor")
                    .toException();
        }
    }
}
