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
import vn.cchc.task.assignment.usecase.RecordTrigger;
import vn.cchc.task.assignment.usecase.ReturnForRework;
import vn.cchc.task.assignment.usecase.VerifyDone;
import vn.cchc.task.assignment.usecase.VerifyOccurrence;

/// What the standing body of the agency that issued the plan may do.
@Path("/api/v1/assignments")
@RunOnVirtualThread
@Tag(name = "assignments")
class StandingBodyResource {

    private final Requests requests;
    private final VerifyDone verifyDone;
    private final ReturnForRework returnForRework;
    private final RecordTrigger recordTrigger;
    private final VerifyOccurrence verifyOccurrence;

    StandingBodyResource(
            Requests requests,
            VerifyDone verifyDone,
            ReturnForRework returnForRework,
            RecordTrigger recordTrigger,
            VerifyOccurrence verifyOccurrence) {
        this.requests = requests;
        this.verifyDone = verifyDone;
        this.returnForRework = returnForRework;
        this.recordTrigger = recordTrigger;
        this.verifyOccurrence = verifyOccurrence;
    }

    @POST
    @Path("{id}/verify")
    @Idempotent
    @RolesAllowed({Role.STANDING_OFFICER, Role.SYSTEM})
    @Operation(summary = "The report is accepted: the assignment is completed")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    @APIResponse(responseCode = "409", description = "Not now: the problem says what stands in the way")
    @APIResponse(responseCode = "412", description = "Somebody changed it since it was read")
    public Response verify(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return Requests.answer(verifyDone.handle(new VerifyDone.Command(requests.target(id, ifMatch))));
    }

    @POST
    @Path("{id}/return")
    @Idempotent
    @RolesAllowed({Role.STANDING_OFFICER, Role.SYSTEM})
    @Operation(summary = "The evidence is insufficient")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    @APIResponse(responseCode = "409", description = "Not now: the problem says what stands in the way")
    @APIResponse(responseCode = "412", description = "Somebody changed it since it was read")
    public Response returnForRework(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReturnBody body) {
        return Requests.answer(
                returnForRework.handle(new ReturnForRework.Command(requests.target(id, ifMatch), body.reason())));
    }

    @POST
    @Path("{id}/trigger")
    @Idempotent
    @RolesAllowed({Role.STANDING_OFFICER, Role.SYSTEM})
    @Operation(summary = "The document that makes a conditional task due is recorded")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    @APIResponse(responseCode = "409", description = "Not now: the problem says what stands in the way")
    @APIResponse(responseCode = "412", description = "Somebody changed it since it was read")
    public Response trigger(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull TriggerBody body) {
        return Requests.answer(
                recordTrigger.handle(new RecordTrigger.Command(requests.target(id, ifMatch), body.toTriggering())));
    }

    @POST
    @Path("{id}/occurrences/{seq}/verify")
    @Idempotent
    @RolesAllowed({Role.STANDING_OFFICER, Role.SYSTEM})
    @Operation(summary = "One occurrence is accepted; the last one completes the assignment")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    @APIResponse(responseCode = "409", description = "Not now: the problem says what stands in the way")
    @APIResponse(responseCode = "412", description = "Somebody changed it since it was read")
    public Response verifyOccurrence(
            @PathParam("id") UUID id, @PathParam("seq") int seq, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return Requests.answer(
                verifyOccurrence.handle(new VerifyOccurrence.Command(requests.target(id, ifMatch), seq)));
    }
}
