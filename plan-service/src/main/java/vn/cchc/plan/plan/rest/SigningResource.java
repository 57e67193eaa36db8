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
import vn.cchc.kit.identity.Role;
import vn.cchc.plan.plan.query.PlanDetail;
import vn.cchc.plan.plan.usecase.SignPlan;
import vn.cchc.plan.plan.usecase.StepPlan;
import vn.cchc.plan.plan.usecase.StepPlan.Step;

@Path("/api/v1/plans/{id}")
@Tag(name = "Plan on its way to the signature", description = "Review, submission, signature")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class SigningResource {

    private final StepPlan stepPlan;
    private final SignPlan signPlan;
    private final PlanAnswer answer;

    SigningResource(StepPlan stepPlan, SignPlan signPlan, PlanAnswer answer) {
        this.stepPlan = stepPlan;
        this.signPlan = signPlan;
        this.answer = answer;
    }

    @POST
    @Path("/review")
    @RolesAllowed(Role.STANDING_OFFICER)
    @Idempotent
    @Operation(
            summary = "Send a draft for review",
            description = "The units below see it and may comment; it can still be corrected.")
    @APIResponse(
            responseCode = "200",
            description = "The plan, with its ETag",
            content = @Content(schema = @Schema(implementation = PlanDetail.class)))
    @APIResponse(responseCode = "403", description = "The plan belongs to another agency")
    @APIResponse(responseCode = "404", description = "No such plan, or not visible to the caller")
    @APIResponse(responseCode = "409", description = "The plan is no draft")
    @APIResponse(responseCode = "412", description = "If-Match is stale")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response review(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable @Valid RemarkBody body) {
        return step(id, ifMatch, Step.REVIEW, body);
    }

    @POST
    @Path("/submission")
    @RolesAllowed(Role.STANDING_OFFICER)
    @Idempotent
    @Operation(
            summary = "Submit a plan for signature",
            description = "It can no longer be corrected; a return reopens it.")
    @APIResponse(
            responseCode = "200",
            description = "The plan, with its ETag",
            content = @Content(schema = @Schema(implementation = PlanDetail.class)))
    @APIResponse(responseCode = "403", description = "The plan belongs to another agency")
    @APIResponse(responseCode = "404", description = "No such plan, or not visible to the caller")
    @APIResponse(responseCode = "409", description = "The plan is neither a draft nor in review")
    @APIResponse(responseCode = "412", description = "If-Match is stale")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response submit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable @Valid RemarkBody body) {
        return step(id, ifMatch, Step.SUBMIT, body);
    }

    @POST
    @Path("/return")
    @RolesAllowed({Role.STANDING_OFFICER, Role.APPROVER})
    @Idempotent
    @Operation(summary = "Return a plan to the desk where it is written", description = "It is a draft again.")
    @APIResponse(
            responseCode = "200",
            description = "The plan, with its ETag",
            content = @Content(schema = @Schema(implementation = PlanDetail.class)))
    @APIResponse(responseCode = "403", description = "The plan belongs to another agency")
    @APIResponse(responseCode = "404", description = "No such plan, or not visible to the caller")
    @APIResponse(responseCode = "409", description = "The plan is neither in review nor submitted")
    @APIResponse(responseCode = "412", description = "If-Match is stale")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response returnToDesk(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable @Valid RemarkBody body) {
        return step(id, ifMatch, Step.RETURN, body);
    }

    @POST
    @Path("/signature")
    @RolesAllowed({Role.APPROVER, Role.STANDING_OFFICER, Role.SYSTEM})
    @Idempotent
    @Operation(
            summary = "Store back how a submitted plan was signed",
            description = "Number, printed date, signer, hash of the signed file and its electronic signatures, as the "
                    + "document system made them. The printed date and the moments of signing may differ.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "signed", value = PlanExamples.SIGNING)))
    @APIResponse(
            responseCode = "200",
            description = "The plan, with its ETag",
            content = @Content(schema = @Schema(implementation = PlanDetail.class)))
    @APIResponse(responseCode = "403", description = "The plan belongs to another agency")
    @APIResponse(responseCode = "404", description = "No such plan, or not visible to the caller")
    @APIResponse(
            responseCode = "409",
            description = "The plan is not submitted, or another plan of the issuer has this number")
    @APIResponse(responseCode = "412", description = "If-Match is stale")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    @APIResponse(responseCode = "422", description = "A field is missing or malformed, or the date lies ahead")
    public Response sign(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid SigningBody body) {
        return answer.of(signPlan.handle(new SignPlan.Command(answer.seen(id, ifMatch), body.toSigning())));
    }

    private Response step(UUID id, @Nullable String ifMatch, Step step, @Nullable RemarkBody body) {
        var command = new StepPlan.Command(answer.seen(id, ifMatch), step, RemarkBody.of(body));
        return answer.of(stepPlan.handle(command));
    }
}
