package vn.cchc.kpi.catalogue;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.page.Page;
import vn.cchc.kit.page.PageLinks;
import vn.cchc.kit.page.PageRequest;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.ProblemException;
import vn.cchc.kpi.query.CursorKey;

@Path("/api/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Indicators", description = "The catalogue of indicator definitions")
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
public class IndicatorResource {

    private final Visibility visibility;
    private final Caller caller;

    IndicatorResource(Visibility visibility, Caller caller) {
        this.visibility = visibility;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listIndicators",
            summary = "Indicator definitions in force today, by code",
            description = "The suite's own, those of the caller's agency, of agencies above it and of agencies below.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response list(@BeanParam IndicatorFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        String last = CursorKey.only(page.after(), CursorKey.NAME);
        String after = last == null ? "" : last;
        List<IndicatorView> rows = visibility.inForce(caller).stream()
                .filter(filter::includes)
                .filter(definition -> definition.code().compareTo(after) > 0)
                .limit(page.limit() + 1L)
                .map(IndicatorView::of)
                .toList();
        return PageLinks.respond(Page.of(rows, page.limit(), IndicatorView::code), uri);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getIndicator", summary = "The version of a definition in force today")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = IndicatorView.class)))
    @APIResponse(responseCode = "404", description = "No such definition, or not visible to the caller")
    public IndicatorView get(@PathParam("code") String code) {
        return visibility.inForce(code, caller).map(IndicatorView::of).orElseThrow(IndicatorResource::unknown);
    }

    @GET
    @Path("/{code}/versions")
    @Operation(
            operationId = "listIndicatorVersions",
            summary = "Every published version of a definition, oldest first",
            description = "A period is judged by the newest version that was in force on its first day; one older than "
                    + "all of them by the first.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = IndicatorView[].class)))
    @APIResponse(responseCode = "404", description = "No such definition, or not visible to the caller")
    public List<IndicatorView> versions(@PathParam("code") String code) {
        List<Definition> versions = visibility.versions(code, caller);
        if (versions.isEmpty()) {
            throw unknown();
        }
        return versions.stream().map(IndicatorView::of).toList();
    }

    @GET
    @Path("/{code}/versions/{version}")
    @Operation(operationId = "getIndicatorVersion", summary = "One published version of a definition; it never changes")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = IndicatorView.class)))
    @APIResponse(responseCode = "404", description = "No such version, or not visible to the caller")
    public IndicatorView version(@PathParam("code") String code, @PathParam("version") int version) {
        return visibility.versions(code, caller).stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .map(IndicatorView::of)
                .orElseThrow(IndicatorResource::unknown);
    }

    private static ProblemException unknown() {
        return Problem.of(404, "resource/unknown").toException();
    }
}
