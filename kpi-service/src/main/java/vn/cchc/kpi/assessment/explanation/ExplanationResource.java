package vn.cchc.kpi.assessment.explanation;

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
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.agency.AgencyCopies;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.page.PageLinks;
import vn.cchc.kit.page.PageRequest;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.ProblemTexts;

@Path("/api/v1/assessments/{id}/explanation")
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
public class ExplanationResource {

    private final ExplainAssessment explain;
    private final ExplanationViews views;
    private final Caller caller;

    ExplanationResource(ExplainAssessment explain, ExplanationViews views, Caller caller) {
        this.explain = explain;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "explainAssessment",
            summary = "Why an assessment says what it says, down to the rows and events it came from",
            description = "With `by` the figures are broken down by unit, procedure, month or source, page by page;"
                    + " all pages together add up to the figures of the ratio exactly.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ExplanationView.class)))
    @APIResponse(responseCode = "404", description = "No such assessment or version, or not visible to the caller")
    public Response get(
            @PathParam("id") UUID id,
            @BeanParam ExplanationQuery query,
            @BeanParam PageRequest page,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        Locale locale = ProblemTexts.preferred(headers.getAcceptableLanguages());
        ExplanationView view = explain.handle(
                        id, query, page, AgencyCopies.scope(caller).orElse(null), locale)
                .map(explained -> views.of(explained, locale))
                .orElseThrow(() -> Problem.of(404, "resource/unknown").toException());
        Response.ResponseBuilder answer = Response.ok(view);
        if (view.sources() != null) {
            answer.header("Link", PageLinks.respond(view.sources(), uri).getHeaderString("Link"));
        }
        return answer.build();
    }
}
