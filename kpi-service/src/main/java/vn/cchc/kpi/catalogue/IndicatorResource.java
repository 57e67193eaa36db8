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
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.page.Page;
import vn.cchc.kit.page.PageLinks;
import vn.cchc.kit.page.PageRequest;
import vn.cchc.kit.problem.Problem;

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

    private final Catalogue catalogue;

    IndicatorResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Operation(operationId = "listIndicators", summary = "Indicator definitions in force, by code")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response list(@BeanParam PageRequest page, @Context UriInfo uri) {
        String after = page.after() == null ? "" : page.after();
        List<IndicatorView> rows = catalogue.definitions().stream()
                .filter(definition -> definition.code().compareTo(after) > 0)
                .limit(page.limit() + 1L)
                .map(IndicatorView::of)
                .toList();
        return PageLinks.respond(Page.of(rows, page.limit(), IndicatorView::code), uri);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getIndicator", summary = "One indicator definition")
    public IndicatorView get(@PathParam("code") String code) {
        return catalogue
                .definition(code)
                .map(IndicatorView::of)
                .orElseThrow(() -> Problem.of(404, "resource/unknown").toException());
    }
}
