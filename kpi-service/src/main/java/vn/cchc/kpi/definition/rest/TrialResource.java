package vn.cchc.kpi.definition.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kpi.definition.usecase.TryDefinition;

@Path("/api/v1/indicators/{code}/trials")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Indicators")
class TrialResource {

    private static final String EXAMPLE = """
            {"agencyCode": "Z02.05", "year": 2026, "period": "Q1", "perUnit": true}""";

    private final TryDefinition tryDefinition;
    private final WrittenFormulas formulas;
    private final Caller caller;

    TrialResource(TryDefinition tryDefinition, WrittenFormulas formulas, Caller caller) {
        this.tryDefinition = tryDefinition;
        this.formulas = formulas;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.STANDING_OFFICER, Role.APPROVER, Role.ADMIN})
    @Operation(
            operationId = "tryIndicator",
            summary = "See what a definition reads on the stored figures, before it is published",
            description = "Nothing is kept. Also shows the open assessments that would come out differently.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "the draft, unit by unit", value = EXAMPLE)))
    @APIResponse(responseCode = "200", description = "What it reads")
    @APIResponse(responseCode = "404", description = "No such definition or agency, or not visible to the caller")
    @APIResponse(responseCode = "422", description = "The formula cannot be computed, or there is nothing to try")
    public TrialView look(@PathParam("code") String code, @NotNull @Valid TrialBody body) {
        TryDefinition.Trial trial = tryDefinition.handle(new TryDefinition.Command(
                code,
                body.agency(),
                body.reportPeriod(),
                body.version(),
                body.formula() == null ? null : formulas.read(body.formula(), "/formula"),
                body.baselineYear(),
                Boolean.TRUE.equals(body.perUnit()),
                caller));
        return TrialView.of(trial, body.agency(), body.reportPeriod());
    }
}
