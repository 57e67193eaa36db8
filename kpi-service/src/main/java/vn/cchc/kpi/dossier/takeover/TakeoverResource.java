package vn.cchc.kpi.dossier.takeover;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.agency.AgencyCode;
import vn.cchc.kit.agency.AgencyCopies;
import vn.cchc.kit.idempotency.Idempotent;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.page.Page;
import vn.cchc.kit.page.PageLinks;
import vn.cchc.kit.page.PageRequest;
import vn.cchc.kpi.query.CursorKey;

@Path("/api/v1/dossier-metrics/takeovers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Dossier metrics", description = "Counts pushed by dossier systems")
public class TakeoverResource {

    private final Takeovers takeovers;
    private final Caller caller;

    TakeoverResource(Takeovers takeovers, Caller caller) {
        this.takeovers = takeovers;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "handMonthOver",
            summary = "Hand an agency's month to another source, although it is final",
            description = "The next import of that source replaces the month as a whole, in any grain and from any "
                    + "revision. Until then the figures stay as they are, and the decision can be taken back: by one that "
                    + "names the source that reports the month.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = TakeoverView.class)))
    @APIResponse(responseCode = "404", description = "No such agency, or outside the caller's subtree")
    @APIResponse(
            responseCode = "422",
            description = "Nothing is reported of the month, or by that source, and nothing is to be taken back")
    public Response decide(@NotNull @Valid TakeoverBody body) {
        return Response.status(201).entity(takeovers.decide(body, caller)).build();
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
    @Operation(operationId = "listTakeovers", summary = "Months handed to another source, the latest decision first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response list(
            @QueryParam("agencyCode") @Parameter(description = "In either form") @Nullable String agencyCode,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        String scope = AgencyCopies.scope(caller).orElse(null);
        List<TakeoverView> found = takeovers.list(
                AgencyCode.sought(agencyCode), scope, CursorKey.only(page.after(), CursorKey.ID), page.limit() + 1);
        return PageLinks.respond(Page.of(found, page.limit(), TakeoverView::key), uri);
    }
}
