package vn.cchc.plan.plan.rollover.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
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
import vn.cchc.kit.problem.ProblemTexts;
import vn.cchc.plan.plan.rest.PlanTags;
import vn.cchc.plan.plan.rollover.PreviewRollOver;

@Path("/api/v1/plans/{id}/roll-over-preview")
@Tag(name = "Plans", description = PlanTags.PLANS)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RollOverResource {

    private final PreviewRollOver preview;
    private final ProblemTexts texts;
    private final Instance<Caller> caller;

    RollOverResource(PreviewRollOver preview, ProblemTexts texts, Instance<Caller> caller) {
        this.preview = preview;
        this.texts = texts;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.STANDING_OFFICER, Role.APPROVER})
    @Operation(
            summary = "Show a plan carried on into later years",
            description =
                    "Nothing is kept. Years in the title and in the deadlines are moved, days off give way to the "
                            + "last working day before, number and date are blank; what only a person can decide is flagged. "
                            + "`plan` can be sent on as a plan import.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "into 2027", value = "{\"year\": 2027}")))
    @APIResponse(
            responseCode = "200",
            description = "The new plan and what became of each row",
            content = @Content(schema = @Schema(implementation = RollOverView.class)))
    @APIResponse(responseCode = "404", description = "No such plan, or not visible to the caller")
    @APIResponse(responseCode = "422", description = "The year lies within the old plan or too far after it")
    public RollOverView preview(
            @PathParam("id") UUID id, @Nullable @Valid RollOverBody body, @Context HttpHeaders headers) {
        Integer year = body == null ? null : body.year();
        return RollOverView.of(
                preview.handle(new PreviewRollOver.Command(id, year, caller.get())),
                texts,
                ProblemTexts.preferred(headers.getAcceptableLanguages()));
    }
}
