package vn.cchc.kpi.measurement.form;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.idempotency.Idempotent;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.page.Page;
import vn.cchc.kit.page.PageRequest;

@Path("/api/v1/measurements/surveys")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Measurements")
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
public class SurveyResource {

    private static final String EXAMPLE = """
            {"agencyCode": "Z01.05", "survey": "TTHC", "window": {"from": "2025-12-15", "to": "2026-03-14"},
             "distribution": {"veryDissatisfied": 1, "dissatisfied": 2, "neutral": 7, "satisfied": 30,
             "verySatisfied": 60}, "mode": "MIXED", "formsSent": 150, "dataAsOf": "2026-03-14", "provisional": false,
             "revision": 1,
             "evidence": [{"kind": "REPORT", "documentNumber": "45/BC-SGDĐT", "documentDate": "2026-03-16"}]}""";

    private final FormAnswers answers;

    SurveyResource(FormAnswers answers) {
        this.answers = answers;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.SYSTEM, Role.ADMIN, Role.STANDING_OFFICER, Role.UNIT_OFFICER, Role.UNIT_HEAD})
    @Operation(
            operationId = "recordSurvey",
            summary =
                    "Enter the result of a satisfaction survey, or correct it by a higher revision; repeating one changes nothing",
            description =
                    "The whole 5-point distribution is kept; the metrics S.‹survey›.responses and .satisfied (scores 4 and 5) are taken from it.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "satisfaction with procedures", value = EXAMPLE)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SurveyView.class)))
    @APIResponse(responseCode = "200", description = "Corrected, or known already")
    @APIResponse(responseCode = "409", description = "An older revision, or the same one with other content")
    @APIResponse(responseCode = "422", description = "What cannot be, each at its place")
    public Response record(@NotNull @Valid SurveyBody body) {
        return answers.record(body.toCommand(), SurveyAnswers.class, SurveyView::of);
    }

    @GET
    @Operation(operationId = "listSurveys", summary = "Results of surveys, current revisions")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response list(@BeanParam SurveyFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        return answers.list(filter::question, page, SurveyAnswers.class, SurveyView::of, uri);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSurvey", summary = "One revision; `current` says whether it is the newest")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SurveyView.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the ETag given in If-None-Match")
    @APIResponse(responseCode = "404", description = "No such survey, or not visible to the caller")
    public Response get(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        return answers.one(FormKind.SURVEY, id, known, SurveyAnswers.class, SurveyView::of);
    }
}
