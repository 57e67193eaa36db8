package vn.cchc.report.regime.rest;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.agency.AgencyCopies;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.ProblemDocument;
import vn.cchc.kit.problem.ProblemResponses;
import vn.cchc.kit.query.QueryValue;
import vn.cchc.report.regime.domain.RegimeVersion;
import vn.cchc.report.regime.domain.ReportingRegime;
import vn.cchc.report.regime.usecase.FindRegime;
import vn.cchc.report.regime.usecase.KeepRegime;

@Path("/api/v1/reporting-regimes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reporting regimes", description = "Who has to report when; kept by administrators")
public class ReportingRegimeResource {

    private static final String CODE = "[a-z0-9][a-z0-9-]{1,79}";

    private final KeepRegime keep;
    private final FindRegime find;
    private final AgencyCopies agencies;
    private final Caller caller;

    ReportingRegimeResource(KeepRegime keep, FindRegime find, AgencyCopies agencies, Caller caller) {
        this.keep = keep;
        this.find = find;
        this.agencies = agencies;
        this.caller = caller;
    }

    @PUT
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ADMIN)
    @Operation(
            summary = "Create a regime, or change it",
            description = "A body with another `validFrom` adds a validity; with a known one it corrects that validity."
                    + " A change needs `If-Match`; repeating what is kept changes nothing.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RegimeView.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RegimeView.class)))
    @APIResponse(
            responseCode = "412",
            content =
                    @Content(
                            mediaType = ProblemResponses.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDocument.class)))
    @APIResponse(
            responseCode = "422",
            content =
                    @Content(
                            mediaType = ProblemResponses.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDocument.class)))
    public Response put(
            @PathParam("code") @Pattern(regexp = CODE) String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RegimeBody body,
            UriInfo uri) {
        ReportingRegime regime = body.toRegime(code);
        agencies.requireWithin(caller, regime.authorityCode());
        KeepRegime.Kept kept = keep.handle(new KeepRegime.Command(regime, Preconditions.seenVersion(ifMatch)));
        Response.ResponseBuilder answer = kept.created() ? Response.created(uri.getRequestUri()) : Response.ok();
        return tagged(answer, kept.version());
    }

    @GET
    @Path("{code}")
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
    @Operation(summary = "Read a regime", description = "As kept last, or as it holds on the day `on`.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RegimeView.class)))
    @APIResponse(
            responseCode = "404",
            content =
                    @Content(
                            mediaType = ProblemResponses.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDocument.class)))
    public Response get(
            @PathParam("code") String code,
            @QueryParam("on") @Parameter(schema = @Schema(format = "date")) @Nullable String on) {
        return find.find(code, new QueryValue("on", on).asDate())
                .map(found -> tagged(Response.ok(), found))
                .orElseThrow(() -> Problem.of(404, "resource/unknown").toException());
    }

    private static Response tagged(Response.ResponseBuilder answer, RegimeVersion kept) {
        return answer.entity(RegimeView.of(kept))
                .header(HttpHeaders.ETAG, Preconditions.etag(kept.version()))
                .build();
    }
}
