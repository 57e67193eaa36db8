package vn.cchc.plan.appendix.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.idempotency.Idempotent;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.plan.appendix.kept.ConfirmRows;
import vn.cchc.plan.appendix.kept.WithdrawConfirmation;
import vn.cchc.plan.plan.usecase.SeenPlan;

@Path("/api/v1/plans/{id}/appendix")
@Tag(name = "Draft", description = "Correcting the content of an open plan")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class ConfirmationResource {

    private final ConfirmRows confirmRows;
    private final WithdrawConfirmation withdrawConfirmation;
    private final Instance<Caller> caller;

    ConfirmationResource(ConfirmRows confirmRows, WithdrawConfirmation withdrawConfirmation, Instance<Caller> caller) {
        this.confirmRows = confirmRows;
        this.withdrawConfirmation = withdrawConfirmation;
        this.caller = caller;
    }

    @POST
    @Path("/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.STANDING_OFFICER)
    @Idempotent
    @Operation(
            summary = "Confirm how rows were read",
            description = "As they stand now: their tasks are corrected only after the confirmation is withdrawn. "
                    + "If-Match is the ETag of the plan. Accepts Idempotency-Key.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "two rows", value = "{\"positions\": [4, 7]}")))
    @APIResponse(
            responseCode = "200",
            description = "Confirmed; ETag of the plan's next version",
            content = @Content(schema = @Schema(implementation = ConfirmationView.class)))
    @APIResponse(responseCode = "404", description = "No such plan or row; errors[] names the positions")
    @APIResponse(responseCode = "409", description = "The plan is no longer open, or rows are confirmed already")
    @APIResponse(responseCode = "412", description = "If-Match is stale")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response confirm(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ConfirmationBody body) {
        return answer(confirmRows.handle(new ConfirmRows.Command(seen(id, ifMatch), body.toChoice())));
    }

    @POST
    @Path("/rows/{position}/confirmation")
    @RolesAllowed(Role.STANDING_OFFICER)
    @Idempotent
    @Operation(
            summary = "Confirm how one row was read",
            description = "As it stands now. If-Match is the ETag of the plan. Accepts Idempotency-Key.")
    @APIResponse(
            responseCode = "200",
            description = "Confirmed; ETag of the plan's next version",
            content = @Content(schema = @Schema(implementation = ConfirmationView.class)))
    @APIResponse(responseCode = "404", description = "No such plan or row")
    @APIResponse(responseCode = "409", description = "The plan is no longer open, or the row is confirmed already")
    @APIResponse(responseCode = "412", description = "If-Match is stale")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response confirmOne(
            @PathParam("id") UUID id,
            @PathParam("position") int position,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var choice = new ConfirmRows.Choice.At(Set.of(position));
        return answer(confirmRows.handle(new ConfirmRows.Command(seen(id, ifMatch), choice)));
    }

    @DELETE
    @Path("/rows/{position}/confirmation")
    @RolesAllowed(Role.STANDING_OFFICER)
    @Operation(
            summary = "Withdraw the confirmation of a row",
            description = "Both stay in the trail of confirmations. If-Match is the ETag of the plan.")
    @APIResponse(responseCode = "204", description = "Withdrawn; ETag of the plan's next version")
    @APIResponse(responseCode = "404", description = "No such plan or row")
    @APIResponse(responseCode = "409", description = "The plan is no longer open, or the row is not confirmed")
    @APIResponse(responseCode = "412", description = "If-Match is stale")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response withdraw(
            @PathParam("id") UUID id,
            @PathParam("position") int position,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var plan = withdrawConfirmation.handle(new WithdrawConfirmation.Command(seen(id, ifMatch), position));
        return Response.noContent()
                .header("ETag", Preconditions.etag(plan.version()))
                .build();
    }

    private SeenPlan seen(UUID id, @Nullable String ifMatch) {
        return new SeenPlan(id, Preconditions.requiredVersion(ifMatch), caller.get());
    }

    private static Response answer(ConfirmRows.Outcome outcome) {
        return Response.ok(ConfirmationView.of(outcome))
                .header(HttpHeaders.ETAG, Preconditions.etag(outcome.plan().version()))
                .build();
    }
}
