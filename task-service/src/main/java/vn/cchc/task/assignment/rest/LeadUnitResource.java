package vn.cchc.task.assignment.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.idempotency.Idempotent;
import vn.cchc.kit.identity.Role;
import vn.cchc.task.assignment.usecase.ReportDone;
import vn.cchc.task.assignment.usecase.ReportOccurrence;
import vn.cchc.task.assignment.usecase.StartWork;

/// What the unit that does the work may do.
@Path("/api/v1/assignments")
@RunOnVirtualThread
@Tag(name = "assignments")
class LeadUnitResource {

    private final Requests requests;
    private final StartWork startWork;
    private final ReportDone reportDone;
    private final ReportOccurrence reportOccurrence;

    LeadUnitResource(Requests requests, StartWork startWork, ReportDone reportDone, ReportOccurrence reportOccurrence) {
        this.requests = requests;
        this.startWork = startWork;
        this.reportDone = reportDone;
        this.reportOccurrence = reportOccurrence;
    }

    @POST
    @Path("{id}/start")
    @Idempotent
    @RolesAllowed({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.SYSTEM})
    @Operation(summary = "The unit begins to work")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    @APIResponse(responseCode = "409", description = "Not now: the problem says what stands in the way")
    @APIResponse(responseCode = "412", description = "Somebody changed it since it was read")
    public Response start(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return Requests.answer(startWork.handle(new StartWork.Command(requests.target(id, ifMatch))));
    }

    @POST
    @Path("{id}/report-done")
    @Idempotent
    @RolesAllowed({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.SYSTEM})
    @Operation(summary = "The unit reports the task done, with evidence")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    @APIResponse(responseCode = "409", description = "Not now: the problem says what stands in the way")
    @APIResponse(responseCode = "412", description = "Somebody changed it since it was read")
    public Response reportDone(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReportBody body) {
        return Requests.answer(
                reportDone.handle(new ReportDone.Command(requests.target(id, ifMatch), body.toReport())));
    }

    @POST
    @Path("{id}/occurrences/{seq}/report-done")
    @Idempotent
    @RolesAllowed({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.SYSTEM})
    @Operation(summary = "The unit reports one occurrence or checkpoint done")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    @APIResponse(responseCode = "409", description = "Not now: the problem says what stands in the way")
    @APIResponse(responseCode = "412", description = "Somebody changed it since it was read")
    public Response reportOccurrence(
            @PathParam("id") UUID id,
            @PathParam("seq") int seq,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReportBody body) {
        return Requests.answer(reportOccurrence.handle(
                new ReportOccurrence.Command(requests.target(id, ifMatch), seq, body.toReport())));
    }
}
