package vn.cchc.plan.plan.rest;

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
import java.net.URI;
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
import vn.cchc.plan.plan.usecase.InsertTask;
import vn.cchc.plan.plan.usecase.RemoveTask;
import vn.cchc.plan.plan.usecase.SeenPlan;

@Path("/api/v1/plans/{id}/tasks")
@Tag(name = "Draft", description = "Correcting the content of an open plan")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class DraftRowsResource {

    private final InsertTask insertTask;
    private final RemoveTask removeTask;
    private final Instance<Caller> caller;

    DraftRowsResource(InsertTask insertTask, RemoveTask removeTask, Instance<Caller> caller) {
        this.insertTask = insertTask;
        this.removeTask = removeTask;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.STANDING_OFFICER)
    @Idempotent
    @Operation(
            summary = "Put a row into an open plan",
            description = "At its ordinal: a row that stands there makes room, and the rows below with it. "
                    + "If-Match is the ETag of the plan. Accepts Idempotency-Key.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "a row", value = PlanExamples.TASK)))
    @APIResponse(
            responseCode = "201",
            description = "The row as it stands; ETag of the plan's next version",
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    @APIResponse(responseCode = "404", description = "No such plan, or not visible to the caller")
    @APIResponse(responseCode = "409", description = "The plan is no longer open")
    @APIResponse(responseCode = "412", description = "If-Match is stale")
    @APIResponse(responseCode = "422", description = "Rows would contradict each other, or are too many")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response insert(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid TaskBody body) {
        var outcome = insertTask.handle(new InsertTask.Command(seen(id, ifMatch), body.toRow()));
        return Response.created(URI.create("/api/v1/plans/" + id + "/tasks/" + body.ordinal()))
                .header(HttpHeaders.ETAG, Preconditions.etag(outcome.plan().version()))
                .entity(TaskView.of(outcome.task(), outcome.reckoning()))
                .build();
    }

    @DELETE
    @Path("/{ordinal}")
    @RolesAllowed(Role.STANDING_OFFICER)
    @Operation(
            summary = "Take a row out of an open plan",
            description = "The others keep their ordinals. If-Match is the ETag of the plan.")
    @APIResponse(responseCode = "204", description = "Gone; ETag of the plan's next version")
    @APIResponse(responseCode = "404", description = "No such plan or row")
    @APIResponse(
            responseCode = "409",
            description = "The plan is no longer open, or the reading of the row is confirmed")
    @APIResponse(responseCode = "412", description = "If-Match is stale")
    @APIResponse(responseCode = "422", description = "It is a group that rows still belong to")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response remove(
            @PathParam("id") UUID id,
            @PathParam("ordinal") int ordinal,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var plan = removeTask.handle(new RemoveTask.Command(seen(id, ifMatch), ordinal));
        return Response.noContent()
                .header(HttpHeaders.ETAG, Preconditions.etag(plan.version()))
                .build();
    }

    private SeenPlan seen(UUID id, @Nullable String ifMatch) {
        return new SeenPlan(id, Preconditions.requiredVersion(ifMatch), caller.get());
    }
}
