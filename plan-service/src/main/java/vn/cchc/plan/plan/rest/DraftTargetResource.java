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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.idempotency.Idempotent;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.usecase.AddTarget;
import vn.cchc.plan.plan.usecase.CorrectTarget;
import vn.cchc.plan.plan.usecase.RemoveTarget;
import vn.cchc.plan.plan.usecase.SeenPlan;

@Path("/api/v1/plans/{id}/targets")
@Tag(name = "Draft", description = "Correcting the content of an open plan")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class DraftTargetResource {

    private final AddTarget addTarget;
    private final CorrectTarget correctTarget;
    private final RemoveTarget removeTarget;
    private final Instance<Caller> caller;

    DraftTargetResource(
            AddTarget addTarget, CorrectTarget correctTarget, RemoveTarget removeTarget, Instance<Caller> caller) {
        this.addTarget = addTarget;
        this.correctTarget = correctTarget;
        this.removeTarget = removeTarget;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.STANDING_OFFICER)
    @Idempotent
    @Operation(
            summary = "Add a target to an open plan",
            description = "If-Match is the ETag of the plan. Accepts Idempotency-Key.")
    @APIResponse(
            responseCode = "201",
            description = "Added; ETag of the plan's next version",
            content = @Content(schema = @Schema(implementation = TargetBody.class)))
    @APIResponse(responseCode = "404", description = "No such plan, or not visible to the caller")
    @APIResponse(responseCode = "409", description = "The plan is no longer open, or the code is taken")
    @APIResponse(responseCode = "412", description = "If-Match is stale")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response add(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid TargetBody body) {
        Plan plan = addTarget.handle(new AddTarget.Command(seen(id, ifMatch), body.toTarget()));
        return answer(Response.status(Response.Status.CREATED).entity(body), plan);
    }

    @PUT
    @Path("/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.STANDING_OFFICER)
    @Operation(
            summary = "Correct a target of an open plan, whole",
            description = "The body may give it another code. Where an import left one code twice, the first is meant. "
                    + "If-Match is the ETag of the plan.")
    @APIResponse(
            responseCode = "200",
            description = "Corrected; ETag of the plan's next version",
            content = @Content(schema = @Schema(implementation = TargetBody.class)))
    @APIResponse(responseCode = "404", description = "No such plan or target")
    @APIResponse(responseCode = "409", description = "The plan is no longer open, or the new code is taken")
    @APIResponse(responseCode = "412", description = "If-Match is stale")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response correct(
            @PathParam("id") UUID id,
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid TargetBody body) {
        Plan plan = correctTarget.handle(new CorrectTarget.Command(seen(id, ifMatch), code, body.toTarget()));
        return answer(Response.ok(body), plan);
    }

    @DELETE
    @Path("/{code}")
    @RolesAllowed(Role.STANDING_OFFICER)
    @Operation(
            summary = "Take a target out of an open plan",
            description = "Where an import left one code twice, the first is meant. If-Match is the ETag of the plan.")
    @APIResponse(responseCode = "204", description = "Gone; ETag of the plan's next version")
    @APIResponse(responseCode = "404", description = "No such plan or target")
    @APIResponse(responseCode = "409", description = "The plan is no longer open")
    @APIResponse(responseCode = "412", description = "If-Match is stale")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response remove(
            @PathParam("id") UUID id,
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(Response.noContent(), removeTarget.handle(new RemoveTarget.Command(seen(id, ifMatch), code)));
    }

    private SeenPlan seen(UUID id, @Nullable String ifMatch) {
        return new SeenPlan(id, Preconditions.requiredVersion(ifMatch), caller.get());
    }

    private static Response answer(Response.ResponseBuilder answer, Plan plan) {
        return answer.header("ETag", Preconditions.etag(plan.version())).build();
    }
}
