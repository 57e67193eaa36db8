package vn.cchc.kpi.assessment.override;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.agency.AgencyCopies;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.kit.problem.ProblemTexts;
import vn.cchc.kpi.assessment.search.AssessmentSearch;
import vn.cchc.kpi.assessment.search.AssessmentView;

@Path("/api/v1/assessments/{id}/override")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Assessments", description = "Where the targets of active plans stand")
@RolesAllowed({Role.APPROVER, Role.UNIT_HEAD})
public class OverrideResource {

    private final OverrideAssessment override;
    private final AssessmentSearch search;
    private final Caller caller;

    OverrideResource(OverrideAssessment override, AssessmentSearch search, Caller caller) {
        this.override = override;
        this.search = search;
        this.caller = caller;
    }

    @PUT
    @Operation(
            operationId = "overrideAssessment",
            summary = "Set a status instead of the computed one, with a reason and a last day",
            description = "By the head of the agency whose target it is. If-Match is the ETag of the assessment. New"
                    + " figures do not lift it; what is computed stays visible.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    @APIResponse(responseCode = "403", description = "Not by this role, or not for this agency")
    @APIResponse(responseCode = "404", description = "No such assessment, or not visible to the caller")
    @APIResponse(responseCode = "409", description = "The plan was cancelled or superseded")
    @APIResponse(responseCode = "412", description = "If-Match is stale")
    @APIResponse(responseCode = "422", description = "A status or a day that cannot be")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response set(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid OverrideBody body,
            @Context HttpHeaders headers) {
        return answered(id, ifMatch, headers, seen -> override.set(id, seen, body, caller));
    }

    @DELETE
    @Operation(
            operationId = "withdrawAssessmentOverride",
            summary = "Take an override back: what is computed counts again")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    @APIResponse(responseCode = "403", description = "Not by this role, or not for this agency")
    @APIResponse(responseCode = "404", description = "No such assessment, or not visible to the caller")
    @APIResponse(responseCode = "409", description = "There is none, or the plan was cancelled or superseded")
    @APIResponse(responseCode = "412", description = "If-Match is stale")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context HttpHeaders headers) {
        return answered(id, ifMatch, headers, seen -> override.withdraw(id, seen, caller));
    }

    private Response answered(
            UUID id, @Nullable String ifMatch, HttpHeaders headers, java.util.function.LongConsumer change) {
        try {
            change.accept(Preconditions.requiredVersion(ifMatch));
        } catch (OverrideRefused refused) {
            throw OverrideProblems.of(refused.refusal()).toException();
        }
        AssessmentView view = search.find(
                        id,
                        AgencyCopies.scope(caller).orElse(null),
                        ProblemTexts.preferred(headers.getAcceptableLanguages()))
                .orElseThrow();
        return Response.ok(view)
                .header(HttpHeaders.ETAG, Preconditions.etag(view.version()))
                .build();
    }
}
