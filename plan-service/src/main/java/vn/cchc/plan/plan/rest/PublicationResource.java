package vn.cchc.plan.plan.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
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
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.usecase.PublishPlan;
import vn.cchc.plan.plan.usecase.ReadPublication;
import vn.cchc.plan.plan.usecase.SeenPlan;

@Path("/api/v1/plans/{id}/publication")
@Tag(name = "Publication", description = "Whether everybody may read a signed plan")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class PublicationResource {

    private final PublishPlan publishPlan;
    private final ReadPublication readPublication;
    private final Instance<Caller> caller;

    PublicationResource(PublishPlan publishPlan, ReadPublication readPublication, Instance<Caller> caller) {
        this.publishPlan = publishPlan;
        this.readPublication = readPublication;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Say whether everybody may read a plan")
    @APIResponse(
            responseCode = "200",
            description = "The decision; the ETag is that of the plan",
            content = @Content(schema = @Schema(implementation = PublicationView.class)))
    @APIResponse(responseCode = "404", description = "No such plan, or not visible to the caller")
    public Response read(@PathParam("id") UUID id) {
        var outcome = readPublication.handle(new ReadPublication.Command(id, caller.get()));
        return answer(outcome.plan(), outcome.isPublic());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.APPROVER, Role.STANDING_OFFICER})
    @Operation(
            summary = "Keep a plan internal, or let everybody read it once it is signed",
            description = "Plans are public unless this says otherwise. If-Match is the ETag of the plan. What caches "
                    + "hold of a plan that becomes internal is forgotten within a minute.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "internal", value = "{\"public\": false}")))
    @APIResponse(
            responseCode = "200",
            description = "The decision; ETag of the plan's next version",
            content = @Content(schema = @Schema(implementation = PublicationView.class)))
    @APIResponse(responseCode = "403", description = "The plan belongs to another agency")
    @APIResponse(responseCode = "404", description = "No such plan, or not visible to the caller")
    @APIResponse(responseCode = "412", description = "If-Match is stale")
    @APIResponse(responseCode = "422", description = "The decision is missing")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response decide(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull PublicationBody body) {
        boolean isPublic = body.isPublic();
        SeenPlan seen = new SeenPlan(id, Preconditions.requiredVersion(ifMatch), caller.get());
        return answer(publishPlan.handle(new PublishPlan.Command(seen, isPublic)), isPublic);
    }

    private static Response answer(Plan plan, boolean isPublic) {
        return Response.ok(PublicationView.of(plan, isPublic))
                .header(HttpHeaders.ETAG, Preconditions.etag(plan.version()))
                .build();
    }
}
