package vn.cchc.plan.plan.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
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
import vn.cchc.kit.idempotency.Idempotent;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.plan.plan.domain.Acceptance;
import vn.cchc.plan.plan.query.PlanDetail;
import vn.cchc.plan.plan.usecase.ActivatePlan;
import vn.cchc.plan.plan.usecase.CheckCompleteness;

@Path("/api/v1/plans/{id}")
@Tag(name = "Activation", description = "What is missing in a plan, and putting it into force")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class ActivationResource {

    private final CheckCompleteness checkCompleteness;
    private final ActivatePlan activatePlan;
    private final PlanAnswer answer;
    private final FindingTexts findingTexts;
    private final Instance<Caller> caller;

    ActivationResource(
            CheckCompleteness checkCompleteness,
            ActivatePlan activatePlan,
            PlanAnswer answer,
            FindingTexts findingTexts,
            Instance<Caller> caller) {
        this.checkCompleteness = checkCompleteness;
        this.activatePlan = activatePlan;
        this.answer = answer;
        this.findingTexts = findingTexts;
        this.caller = caller;
    }

    @GET
    @Path("/completeness")
    @Operation(
            summary = "Say what is missing or doubtful in a plan",
            description = "As the registry stands now. BLOCKING findings must be mended or accepted before activation.")
    @APIResponse(
            responseCode = "200",
            description = "The findings; the ETag is the one an activation needs",
            content = @Content(schema = @Schema(implementation = CompletenessView.class)))
    @APIResponse(responseCode = "404", description = "No such plan, or not visible to the caller")
    public Response completeness(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        var outcome = checkCompleteness.handle(new CheckCompleteness.Command(id, caller.get()));
        return Response.ok(CompletenessView.of(outcome, findingTexts.views(outcome.findings(), headers)))
                .header(HttpHeaders.ETAG, Preconditions.etag(outcome.plan().version()))
                .build();
    }

    @POST
    @Path("/activation")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.APPROVER, Role.STANDING_OFFICER})
    @Idempotent
    @Operation(
            summary = "Put a plan into force",
            description = "A signed plan, or a draft imported from a document that was signed elsewhere. Publishes "
                    + "plan.activated with the tasks and targets. Accepts Idempotency-Key.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "accepting", value = PlanExamples.ACTIVATION)))
    @APIResponse(
            responseCode = "200",
            description = "The active plan, with its ETag",
            content = @Content(schema = @Schema(implementation = PlanDetail.class)))
    @APIResponse(responseCode = "403", description = "The plan belongs to another agency")
    @APIResponse(responseCode = "404", description = "No such plan, or not visible to the caller")
    @APIResponse(responseCode = "409", description = "The plan is neither signed nor a draft of one signed elsewhere")
    @APIResponse(responseCode = "412", description = "If-Match is stale")
    @APIResponse(
            responseCode = "422",
            description = "Blocking findings are not accepted (errors[]), or no reason is given")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response activate(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable @Valid ActivationBody body) {
        Acceptance acceptance = body == null ? Acceptance.NONE : body.toAcceptance();
        return answer.of(activatePlan.handle(new ActivatePlan.Command(answer.seen(id, ifMatch), acceptance)));
    }
}
