package vn.cchc.plan.plan.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import vn.cchc.plan.plan.usecase.ActivateAmendment;
import vn.cchc.plan.plan.usecase.AmendmentReading;
import vn.cchc.plan.plan.usecase.ProposeAmendment;
import vn.cchc.plan.plan.usecase.ReadAmendment;
import vn.cchc.plan.plan.usecase.WithdrawAmendment;

@Path("/api/v1/plans/{id}/amendment")
@Tag(name = "Amendment", description = "A later edition of a plan in force: proposed, looked at, put into force")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class AmendmentResource {

    private final ProposeAmendment propose;
    private final ReadAmendment read;
    private final WithdrawAmendment withdraw;
    private final ActivateAmendment activate;
    private final FindingTexts findingTexts;
    private final PlanAnswer answer;
    private final Instance<Caller> caller;

    AmendmentResource(
            ProposeAmendment propose,
            ReadAmendment read,
            WithdrawAmendment withdraw,
            ActivateAmendment activate,
            FindingTexts findingTexts,
            PlanAnswer answer,
            Instance<Caller> caller) {
        this.propose = propose;
        this.read = read;
        this.withdraw = withdraw;
        this.activate = activate;
        this.findingTexts = findingTexts;
        this.answer = answer;
        this.caller = caller;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.STANDING_OFFICER, Role.SYSTEM})
    @Operation(
            summary = "Propose how a plan in force shall read",
            description = "The whole plan, in place of what was proposed before. Rows go on with the tasks whose words "
                    + "they have; `rows` says it where words do not. Nothing in force changes until the activation.")
    @RequestBody(
            content = @Content(examples = @ExampleObject(name = "later by a quarter", value = PlanExamples.AMENDMENT)))
    @APIResponse(
            responseCode = "200",
            description = "What it would change; the ETag of the plan",
            content = @Content(schema = @Schema(implementation = AmendmentView.class)))
    @APIResponse(responseCode = "404", description = "No such plan, or not visible to the caller")
    @APIResponse(responseCode = "409", description = "The plan is not in force")
    @APIResponse(responseCode = "412", description = "If-Match is stale")
    @APIResponse(
            responseCode = "422",
            description = "Another plan, broken rows, or a word about a row that is not there")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response propose(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AmendmentBody body,
            @Context HttpHeaders headers) {
        return respond(propose.handle(body.toCommand(answer.seen(id, ifMatch))), headers);
    }

    @GET
    @Operation(summary = "Read the proposed amendment: what it would change, and what is missing or doubtful")
    @APIResponse(
            responseCode = "200",
            description = "The amendment; the ETag is the one its activation needs",
            content = @Content(schema = @Schema(implementation = AmendmentView.class)))
    @APIResponse(responseCode = "403", description = "The plan belongs to another agency")
    @APIResponse(responseCode = "404", description = "No such plan, or nothing is proposed")
    public Response read(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return respond(read.handle(new ReadAmendment.Command(id, caller.get())), headers);
    }

    @DELETE
    @RolesAllowed({Role.STANDING_OFFICER, Role.SYSTEM})
    @Operation(summary = "Give the proposed amendment up")
    @APIResponse(
            responseCode = "200",
            description = "The plan, with its ETag",
            content = @Content(schema = @Schema(implementation = PlanDetail.class)))
    @APIResponse(responseCode = "404", description = "No such plan, or nothing is proposed")
    @APIResponse(responseCode = "412", description = "If-Match is stale")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer.of(withdraw.handle(new WithdrawAmendment.Command(answer.seen(id, ifMatch), null)));
    }

    @POST
    @Path("/activation")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.APPROVER, Role.STANDING_OFFICER})
    @Idempotent
    @Operation(
            summary = "Put the proposed amendment into force",
            description =
                    "Publishes plan.amended; assignments follow and keep their progress. Accepts Idempotency-Key.")
    @APIResponse(
            responseCode = "200",
            description = "The plan in its new edition, with its ETag",
            content = @Content(schema = @Schema(implementation = PlanDetail.class)))
    @APIResponse(responseCode = "403", description = "The plan belongs to another agency")
    @APIResponse(responseCode = "404", description = "No such plan, or nothing is proposed")
    @APIResponse(responseCode = "409", description = "It changes nothing, or the plan is not in force")
    @APIResponse(responseCode = "412", description = "If-Match is stale")
    @APIResponse(
            responseCode = "422",
            description = "No decision, a day ahead, or blocking findings that are not accepted (errors[])")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response activate(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable @Valid ActivationBody body) {
        Acceptance acceptance = body == null ? Acceptance.NONE : body.toAcceptance();
        return answer.of(activate.handle(new ActivateAmendment.Command(answer.seen(id, ifMatch), acceptance)));
    }

    private Response respond(AmendmentReading.Outcome outcome, HttpHeaders headers) {
        return Response.ok(AmendmentView.of(outcome, findingTexts.views(outcome.findings(), headers)))
                .header(HttpHeaders.ETAG, Preconditions.etag(outcome.plan().version()))
                .build();
    }
}
