package vn.cchc.kpi.measurement;

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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.agency.AgencyCopies;
import vn.cchc.kit.idempotency.Idempotent;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.page.Page;
import vn.cchc.kit.page.PageLinks;
import vn.cchc.kit.page.PageRequest;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kpi.measurement.RecordSheet.Change;
import vn.cchc.kpi.measurement.RecordSheet.Recorded;
import vn.cchc.kpi.measurement.Sheet.Filing;

@Path("/api/v1/measurements")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Measurements", description = "Counts entered with evidence")
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
public class MeasurementResource {

    private static final String EXAMPLE = """
            {"agencyCode": "Z01.05", "metric": "E.dialogues", "window": {"from": "2025-12-15", "to": "2026-03-14"},
             "value": 2, "dataAsOf": "2026-03-14", "provisional": false, "revision": 1,
             "evidence": [{"kind": "REPORT", "documentNumber": "45/BC-SGDĐT", "documentDate": "2026-03-16"}]}""";

    private final RecordSheet record;
    private final MeasurementSearch search;
    private final Caller caller;

    MeasurementResource(RecordSheet record, MeasurementSearch search, Caller caller) {
        this.record = record;
        this.search = search;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.SYSTEM, Role.ADMIN, Role.STANDING_OFFICER, Role.UNIT_OFFICER, Role.UNIT_HEAD})
    @Operation(
            operationId = "recordMeasurement",
            summary = "Enter a count, or correct it by a higher revision; repeating a revision changes nothing")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "dialogues of a quarter", value = EXAMPLE)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = MeasurementView.class)))
    @APIResponse(responseCode = "200", description = "Corrected, or known already")
    @APIResponse(responseCode = "409", description = "An older revision, or the same one with other content")
    @APIResponse(responseCode = "422", description = "What cannot be, each at its place")
    public Response record(@NotNull @Valid MeasurementBody body) {
        try {
            Recorded one = record.handle(Sheet.of(body), caller).getFirst();
            Response.ResponseBuilder answer = one.change() == Change.CREATED
                    ? Response.created(
                            URI.create("/api/v1/measurements/" + one.view().id()))
                    : Response.ok();
            return answer.header(HttpHeaders.ETAG, one.view().etag())
                    .entity(one.view())
                    .build();
        } catch (MeasurementRefused refused) {
            throw MeasurementProblems.of(refused, Filing.COUNT).toException();
        }
    }

    @GET
    @Operation(operationId = "listMeasurements", summary = "Current measurements by agency, metric and window")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response list(@BeanParam MeasurementFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        String scope = AgencyCopies.scope(caller).orElse(null);
        List<MeasurementView> rows = search.list(filter, scope, page.after(), page.limit() + 1);
        return PageLinks.respond(Page.of(rows, page.limit(), MeasurementView::key), uri);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getMeasurement",
            summary = "One revision of a measurement; `current` says whether it is the newest")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeasurementView.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the ETag given in If-None-Match")
    @APIResponse(responseCode = "404", description = "No such measurement, or not visible to the caller")
    public Response get(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        MeasurementView view = visible(id);
        String tag = view.etag();
        Response.ResponseBuilder answer = tag.equals(known) ? Response.notModified() : Response.ok(view);
        return answer.header(HttpHeaders.ETAG, tag).build();
    }

    @GET
    @Path("/{id}/revisions")
    @Operation(
            operationId = "getMeasurementRevisions",
            summary = "Everything ever said about the metric, agency and window of a measurement, by whom and when",
            description = "Oldest first; the last one counts. Any of the revisions may be asked for them.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeasurementView[].class)))
    @APIResponse(responseCode = "404", description = "No such measurement, or not visible to the caller")
    public List<MeasurementView> revisions(@PathParam("id") UUID id) {
        return search.revisions(visible(id));
    }

    private MeasurementView visible(UUID id) {
        return search.find(id, AgencyCopies.scope(caller).orElse(null))
                .orElseThrow(() -> Problem.of(404, "resource/unknown").toException());
    }
}
