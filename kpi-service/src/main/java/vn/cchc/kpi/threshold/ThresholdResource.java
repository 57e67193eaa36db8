package vn.cchc.kpi.threshold;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.agency.AgencyCopies;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.kpi.threshold.SetThreshold.Outcome;

@Path("/api/v1/assessments/thresholds/{planId}/{targetCode}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Thresholds", description = "Numbers a superior's document sets for targets that name none")
class ThresholdResource {

    private static final String EXAMPLE = """
            {"value": 20, "baselineYear": 2024, "reason": "Thành phố giao chỉ tiêu năm 2026",
             "basis": {"documentNumber": "600/QĐ-UBND", "documentDate": "2026-02-09", "issuer": "UBND thành phố"}}""";

    private final SetThreshold setThreshold;
    private final Thresholds thresholds;
    private final Caller caller;

    ThresholdResource(SetThreshold setThreshold, Thresholds thresholds, Caller caller) {
        this.setThreshold = setThreshold;
        this.thresholds = thresholds;
        this.caller = caller;
    }

    @PUT
    @RolesAllowed({Role.STANDING_OFFICER, Role.APPROVER, Role.ADMIN})
    @Operation(
            operationId = "setThreshold",
            summary = "Set the number of a target that waits for one, or change it",
            description = "For EXTERNAL_TARGET and RANK_GROUP while the plan names no number. The assessments of the "
                    + "target follow before the answer. The "
                    + "plan's agency enters what a superior's document gives it, and names that document; one of its "
                    + "own is refused. A change needs If-Match; repeating what holds does not.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "set by the city", value = EXAMPLE)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ThresholdView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed, or already so",
            content = @Content(schema = @Schema(implementation = ThresholdView.class)))
    @APIResponse(responseCode = "404", description = "No such target, or not visible to the caller")
    @APIResponse(responseCode = "409", description = "The plan names the number itself, or its target needs none")
    @APIResponse(responseCode = "412", description = "If-Match is stale")
    @APIResponse(responseCode = "422", description = "The number cannot be, or the agency gave it to itself")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response set(
            @PathParam("planId") UUID planId,
            @PathParam("targetCode") String targetCode,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ThresholdBody body) {
        Outcome outcome = setThreshold.handle(new SetThreshold.Command(
                planId, targetCode, body.toNumber(), body.reason(), Preconditions.seenVersion(ifMatch), caller));
        return answer(outcome.created() ? 201 : 200, outcome.target(), outcome.history());
    }

    @DELETE
    @RolesAllowed({Role.STANDING_OFFICER, Role.APPROVER, Role.ADMIN})
    @Operation(operationId = "withdrawThreshold", summary = "Take the number back: the target waits for one again")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ThresholdView.class)))
    @APIResponse(responseCode = "404", description = "No such target, not visible to the caller, or none was set")
    @APIResponse(responseCode = "409", description = "It was taken back already")
    @APIResponse(responseCode = "412", description = "If-Match is stale")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response withdraw(
            @PathParam("planId") UUID planId,
            @PathParam("targetCode") String targetCode,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @QueryParam("reason") @NotBlank @Size(max = 2000) String reason) {
        long seen = Preconditions.requiredVersion(ifMatch);
        Outcome outcome = setThreshold.handle(new SetThreshold.Command(planId, targetCode, null, reason, seen, caller));
        return answer(200, outcome.target(), outcome.history());
    }

    @GET
    @RolesAllowed({
        Role.STANDING_OFFICER,
        Role.UNIT_OFFICER,
        Role.UNIT_HEAD,
        Role.APPROVER,
        Role.INSPECTOR,
        Role.SUPERVISOR,
        Role.SYSTEM,
        Role.ADMIN,
        Role.VIEWER
    })
    @Operation(operationId = "getThreshold", summary = "The number set for a target, with its history")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ThresholdView.class)))
    @APIResponse(responseCode = "404", description = "No such target, not visible to the caller, or none was set")
    public Response get(@PathParam("planId") UUID planId, @PathParam("targetCode") String targetCode) {
        NumberedTarget target = thresholds
                .target(planId, targetCode, AgencyCopies.scope(caller).orElse(null))
                .orElseThrow(() -> new ThresholdRefused(new ThresholdRefusal.Unknown()));
        List<Threshold> history = thresholds.history(planId, targetCode);
        if (history.isEmpty()) {
            throw new ThresholdRefused(new ThresholdRefusal.Unknown());
        }
        return answer(200, target, history);
    }

    private static Response answer(int status, NumberedTarget target, List<Threshold> history) {
        ThresholdView view = ThresholdView.of(target, history);
        return Response.status(status)
                .entity(view)
                .header(HttpHeaders.ETAG, Preconditions.etag(view.version()))
                .build();
    }
}
