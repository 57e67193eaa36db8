package vn.cchc.plan.plan.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.idempotency.Idempotent;
import vn.cchc.kit.identity.Role;
import vn.cchc.plan.plan.domain.PlanStatus;
import vn.cchc.plan.plan.query.PlanDetail;
import vn.cchc.plan.plan.usecase.EndPlan;

@Path("/api/v1/plans/{id}")
@Tag(name = "End of a plan", description = "Closure, cancellation, supersession")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class PlanEndResource {

    private final EndPlan endPlan;
    private final PlanAnswer answer;

    PlanEndResource(EndPlan endPlan, PlanAnswer answer) {
        this.endPlan = endPlan;
        this.answer = answer;
    }

    @POST
    @Path("/closure")
    @RolesAllowed({Role.APPROVER, Role.STANDING_OFFICER})
    @Idempotent
    @Operation(
            summary = "Wind up a plan whose time is over",
            description = "Publishes plan.closed; what is open stays open in the figures.")
    @APIResponse(
            responseCode = "200",
            description = "The plan, with its ETag",
            content = @Content(schema = @Schema(implementation = PlanDetail.class)))
    @APIResponse(responseCode = "403", description = "The plan belongs to another agency")
    @APIResponse(responseCode = "404", description = "No such plan, or not visible to the caller")
    @APIResponse(responseCode = "409", description = "The plan is not in force")
    @APIResponse(responseCode = "412", description = "If-Match is stale")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    @APIResponse(responseCode = "422", description = "The reason is missing, or a day lies ahead")
    public Response close(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid EndBody body) {
        return end(id, ifMatch, PlanStatus.CLOSED, body.reason(), body.endedOn(), null);
    }

    @POST
    @Path("/cancellation")
    @RolesAllowed({Role.APPROVER, Role.STANDING_OFFICER})
    @Idempotent
    @Operation(
            summary = "Give a plan up",
            description =
                    "Of a plan in force, publishes plan.closed, and its open tasks are owed no longer. Its number is free again.")
    @APIResponse(
            responseCode = "200",
            description = "The plan, with its ETag",
            content = @Content(schema = @Schema(implementation = PlanDetail.class)))
    @APIResponse(responseCode = "403", description = "The plan belongs to another agency")
    @APIResponse(responseCode = "404", description = "No such plan, or not visible to the caller")
    @APIResponse(responseCode = "409", description = "The plan has ended already")
    @APIResponse(responseCode = "412", description = "If-Match is stale")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    @APIResponse(responseCode = "422", description = "The reason is missing, or a day lies ahead")
    public Response cancel(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid EndBody body) {
        return end(id, ifMatch, PlanStatus.CANCELLED, body.reason(), body.endedOn(), null);
    }

    @POST
    @Path("/supersession")
    @RolesAllowed({Role.APPROVER, Role.STANDING_OFFICER})
    @Idempotent
    @Operation(
            summary = "Put another plan in the place of one in force",
            description = "Publishes plan.closed; open tasks of the old plan are owed no longer.")
    @APIResponse(
            responseCode = "200",
            description = "The plan, with its ETag",
            content = @Content(schema = @Schema(implementation = PlanDetail.class)))
    @APIResponse(responseCode = "403", description = "The plan belongs to another agency")
    @APIResponse(responseCode = "404", description = "No such plan, or not visible to the caller")
    @APIResponse(responseCode = "409", description = "The plan is not in force")
    @APIResponse(responseCode = "412", description = "If-Match is stale")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    @APIResponse(responseCode = "422", description = "The other plan is not in force, or a day lies ahead")
    public Response supersede(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid SupersessionBody body) {
        return end(id, ifMatch, PlanStatus.SUPERSEDED, body.reason(), body.endedOn(), body.supersededBy());
    }

    private Response end(
            UUID id,
            @Nullable String ifMatch,
            PlanStatus status,
            String reason,
            @Nullable LocalDate endedOn,
            @Nullable UUID supersededBy) {
        var command = new EndPlan.Command(answer.seen(id, ifMatch), status, reason, endedOn, supersededBy);
        return answer.of(endPlan.handle(command));
    }
}
