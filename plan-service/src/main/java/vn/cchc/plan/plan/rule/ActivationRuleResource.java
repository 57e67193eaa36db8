package vn.cchc.plan.plan.rule;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.agency.AgencyCode;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.plan.agency.usecase.GivenAgencyCode;

@Path("/api/v1/activation-rules/{agencyCode}")
@Tag(name = "Activation rules", description = "Findings that must not be left when a plan comes into force")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class ActivationRuleResource {

    private static final String EXAMPLE = """
            {"required": ["PRODUCT_MISSING", "LEAD_MANY", "WORK_VAGUE"], "note": "Theo yêu cầu 06 rõ"}""";

    private final SetActivationRule setActivationRule;
    private final ShowActivationRule showActivationRule;
    private final Instance<Caller> caller;

    ActivationRuleResource(
            SetActivationRule setActivationRule, ShowActivationRule showActivationRule, Instance<Caller> caller) {
        this.setActivationRule = setActivationRule;
        this.showActivationRule = showActivationRule;
        this.caller = caller;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.ADMIN, Role.APPROVER})
    @Operation(
            summary = "Demand that findings be mended before a plan of the agency, or below it, comes into force",
            description = "For an administrator or approver of the agency or of one above it. These findings block as "
                    + "BLOCKING ones do and may be accepted with a reason. A change needs If-Match; repeating what "
                    + "already holds does not.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "six clears", value = EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = ActivationRuleView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed, or already so",
            content = @Content(schema = @Schema(implementation = ActivationRuleView.class)))
    @APIResponse(responseCode = "400", description = "A code is not one of the findings")
    @APIResponse(responseCode = "403", description = "The agency is outside the caller's subtree")
    @APIResponse(responseCode = "404", description = "No such agency")
    @APIResponse(responseCode = "412", description = "If-Match is stale")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response put(
            @PathParam("agencyCode") @Pattern(regexp = AgencyCode.ACCEPTED) String agencyCode,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ActivationRuleBody body) {
        String code = GivenAgencyCode.of(agencyCode, "?agencyCode");
        var outcome = setActivationRule.handle(
                new SetActivationRule.Command(body.toRule(code), Preconditions.seenVersion(ifMatch), caller.get()));
        return answer(outcome.created() ? 201 : 200, code);
    }

    @GET
    @Operation(
            summary = "Read what an agency demands and what is demanded of it",
            description = "For the agency, those above it and those below it. Demands add up from the top.")
    @APIResponse(
            responseCode = "200",
            description = "The rule; with an ETag when the agency has made one itself",
            content = @Content(schema = @Schema(implementation = ActivationRuleView.class)))
    @APIResponse(responseCode = "404", description = "No such agency, or its rules do not concern the caller")
    public Response read(@PathParam("agencyCode") String agencyCode) {
        String code = AgencyCode.sought(agencyCode);
        return answer(200, code == null ? agencyCode : code);
    }

    private Response answer(int status, String agencyCode) {
        var found = showActivationRule.handle(agencyCode, caller.get());
        Response.ResponseBuilder answer = Response.status(status).entity(ActivationRuleView.of(found));
        if (found.own().version() > 0) {
            answer.header(HttpHeaders.ETAG, Preconditions.etag(found.own().version()));
        }
        return answer.build();
    }
}
