package vn.cchc.kpi.rollup.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.page.PageRequest;

@Path("/api/v1/indicators/{code}/figures")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Figures", description = "Indicators and metrics of any agency and any span, added up from counts")
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
public class FigureResource {

    static final String SUMMARY = "Counts of an agency and all below it, over whole reporting months";
    static final String DESCRIPTION = """
            Flows are summed, what stood at a start or end is taken from each agency's first or last month, inventories \
            are the newest of the year so far: as in an assessment. Compared with the period before of the same kind \
            and with the same period of the year before. `by` takes the figure apart.""";

    private final FigureAnswers answers;
    private final Countables countables;

    FigureResource(FigureAnswers answers, Countables countables) {
        this.answers = answers;
        this.countables = countables;
    }

    @GET
    @Operation(operationId = "getIndicatorFigures", summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FigureView.class)))
    @APIResponse(responseCode = "404", description = "No such indicator or agency, or not visible to the caller")
    @APIResponse(responseCode = "422", description = "It counts tasks, or is a published index: neither is added up")
    public Response figures(
            @PathParam("code") String code,
            @BeanParam FigureQuery query,
            @BeanParam PageRequest page,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        return answers.of((agency, span) -> countables.indicator(code, agency, span), query, page, headers, uri);
    }
}
