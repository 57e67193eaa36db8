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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.page.Page;
import vn.cchc.kit.page.PageLinks;
import vn.cchc.kit.page.PageRequest;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kpi.query.CursorKey;

@Path("/api/v1/metrics")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Metrics", description = "The dictionary of everything that is counted, and what of it can be entered")
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
public class MetricResource {

    private final Catalogue catalogue;
    private final PartsOfWholes parts;

    MetricResource(Catalogue catalogue, PartsOfWholes parts) {
        this.catalogue = catalogue;
        this.parts = parts;
    }

    @GET
    @Operation(operationId = "listMetrics", summary = "What is counted, by code")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response list(@BeanParam MetricFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        String last = CursorKey.only(page.after(), CursorKey.NAME);
        String after = last == null ? "" : last;
        List<MetricView> rows = catalogue.metrics().stream()
                .filter(metric -> metric.code().compareTo(after) > 0)
                .filter(filter::takes)
                .limit(page.limit() + 1L)
                .map(this::view)
                .toList();
        return PageLinks.respond(Page.of(rows, page.limit(), MetricView::code), uri);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getMetric", summary = "One metric")
    public MetricView get(@Parameter(example = "L.reviewed") @PathParam("code") String code) {
        return catalogue
                .metric(code)
                .map(this::view)
                .orElseThrow(() -> Problem.of(404, "resource/unknown").toException());
    }

    private MetricView view(Metric metric) {
        return MetricView.of(metric, parts.wholeOf(metric.code()).orElse(null));
    }
}
