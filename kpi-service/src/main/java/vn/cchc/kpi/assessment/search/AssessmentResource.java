package vn.cchc.kpi.assessment.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.agency.AgencyCopies;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.page.Page;
import vn.cchc.kit.page.PageLinks;
import vn.cchc.kit.page.PageRequest;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.ProblemTexts;

@Path("/api/v1/assessments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Assessments", description = "Where the targets of active plans stand")
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
public class AssessmentResource {

    private final AssessmentSearch search;
    private final Caller caller;

    AssessmentResource(AssessmentSearch search, Caller caller) {
        this.search = search;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listAssessments",
            summary = "Assessments by plan, agency, indicator, target, period and status")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response list(
            @BeanParam AssessmentFilter filter,
            @BeanParam PageRequest page,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        List<AssessmentView> rows = search.list(filter, scope(), page.after(), page.limit() + 1, locale(headers));
        return PageLinks.respond(
                Page.of(rows, page.limit(), row -> AssessmentKey.of(row).toString()), uri);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAssessment", summary = "One assessment; its ETag changes with every new finding")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the ETag given in If-None-Match")
    @APIResponse(responseCode = "404", description = "No such assessment, or not visible to the caller")
    public Response get(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known,
            @Context HttpHeaders headers) {
        AssessmentView view = visible(id, locale(headers));
        String tag = Preconditions.etag(view.version());
        Response.ResponseBuilder answer = tag.equals(known) ? Response.notModified() : Response.ok(view);
        return answer.header(HttpHeaders.ETAG, tag).build();
    }

    @GET
    @Path("/{id}/history")
    @Operation(operationId = "getAssessmentHistory", summary = "Every state of an assessment, oldest first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AssessmentStateView[].class)))
    @APIResponse(responseCode = "404", description = "No such assessment, or not visible to the caller")
    public Response history(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Locale locale = locale(headers);
        AssessmentView view = visible(id, locale);
        return Response.ok(search.history(id, view.indicator(), locale))
                .header(HttpHeaders.ETAG, Preconditions.etag(view.version()))
                .build();
    }

    private static Locale locale(HttpHeaders headers) {
        return ProblemTexts.preferred(headers.getAcceptableLanguages());
    }

    private AssessmentView visible(UUID id, Locale locale) {
        return search.find(id, scope(), locale)
                .orElseThrow(() -> Problem.of(404, "resource/unknown").toException());
    }

    private @Nullable String scope() {
        return AgencyCopies.scope(caller).orElse(null);
    }
}
