package vn.cchc.kpi.dossier.policy;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.problem.Preconditions;

@Path("/api/v1/dossier-metrics/sources/{source}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Dossier metrics", description = "Counts pushed by dossier systems")
public class SourcePolicyResource {

    private static final String SOURCE = "[\\x21-\\x7e]{1,100}";

    private final SourcePolicies policies;
    private final DecidePolicy decide;
    private final Caller caller;

    SourcePolicyResource(SourcePolicies policies, DecidePolicy decide, Caller caller) {
        this.policies = policies;
        this.decide = decide;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.STANDING_OFFICER, Role.SYSTEM})
    @Operation(
            operationId = "readSourcePolicy",
            summary = "What becomes of rows of a source that break an invariant",
            description =
                    "For the source itself and administrators of the whole suite. Entity tag \"0\" while nothing was "
                            + "decided: imbalance is rejected, a broken carry-over quarantined.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SourcePolicyBody.class)))
    @APIResponse(responseCode = "404", description = "The caller pushes as another source")
    public Response read(@PathParam("source") @Pattern(regexp = SOURCE) String source) {
        if (!caller.seesEverything() && !source.equals(caller.client())) {
            throw new PolicyRefused(new PolicyRefusal.Unknown());
        }
        return answer(200, policies.stored(source).orElseGet(() -> SourcePolicy.undecided(source)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "decideSourcePolicy",
            summary = "Decide what becomes of rows of a source that break an invariant",
            description = "For administrators of the whole suite. A change needs If-Match; imports under way keep "
                    + "what held when they began.")
    @APIResponse(
            responseCode = "201",
            description = "Decided for the first time",
            content = @Content(schema = @Schema(implementation = SourcePolicyBody.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed, or already so",
            content = @Content(schema = @Schema(implementation = SourcePolicyBody.class)))
    @APIResponse(responseCode = "403", description = "An administrator of one agency")
    @APIResponse(responseCode = "412", description = "If-Match is stale")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response decide(
            @PathParam("source") @Pattern(regexp = SOURCE) String source,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid SourcePolicyBody body) {
        DecidePolicy.Outcome outcome = decide.handle(
                new DecidePolicy.Command(source, body.toPolicy(), Preconditions.seenVersion(ifMatch), caller));
        return answer(outcome.created() ? 201 : 200, outcome.policy());
    }

    private static Response answer(int status, SourcePolicy policy) {
        return Response.status(status)
                .header(HttpHeaders.ETAG, Preconditions.etag(policy.version()))
                .entity(SourcePolicyBody.of(policy.policy()))
                .build();
    }
}
