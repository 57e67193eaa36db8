package vn.cchc.plan.plan.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.plan.plan.domain.Plan;
import vn.cchc.plan.plan.query.PlanDetail;
import vn.cchc.plan.plan.query.PlanReads;
import vn.cchc.plan.plan.usecase.CorrectHeader;
import vn.cchc.plan.plan.usecase.SeenPlan;

@Path("/api/v1/plans/{id}")
@Tag(name = "Draft", description = "Correcting the content of an open plan")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class DraftHeaderResource {

    private final CorrectHeader correctHeader;
    private final PlanReads reads;
    private final Instance<Caller> caller;

    DraftHeaderResource(CorrectHeader correctHeader, PlanReads reads, Instance<Caller> caller) {
        this.correctHeader = correctHeader;
        this.reads = reads;
        this.caller = caller;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.STANDING_OFFICER)
    @Operation(
            summary = "Correct the head of an open plan, whole",
            description = "Issuer and kind stay. With other years the deadlines that nobody typed are read again. "
                    + "If-Match is the ETag of the plan.")
    @APIResponse(
            responseCode = "200",
            description = "The plan, with the ETag of its next version",
            content = @Content(schema = @Schema(implementation = PlanDetail.class)))
    @APIResponse(responseCode = "404", description = "No such plan, or not visible to the caller")
    @APIResponse(
            responseCode = "409",
            description = "The plan is no longer open, or another one of the issuer has this number or title")
    @APIResponse(responseCode = "412", description = "If-Match is stale")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid HeaderBody body) {
        SeenPlan seen = new SeenPlan(id, Preconditions.requiredVersion(ifMatch), caller.get());
        Plan plan = correctHeader.handle(new CorrectHeader.Command(seen, body.toHead()));
        return Response.ok(reads.find(caller.get(), plan.id()).orElseThrow())
                .header(HttpHeaders.ETAG, Preconditions.etag(plan.version()))
                .build();
    }
}
