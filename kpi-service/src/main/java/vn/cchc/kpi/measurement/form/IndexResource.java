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

@Path("/api/v1/measurements/indices")
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
public class IndexResource {

    private static final String EXAMPLE = """
            {"agencyCode": "Z02", "index": "PAR_INDEX", "year": 2025, "rank": 2, "of": 34, "score": 96.17,
             "maxScore": 100, "publishedOn": "2026-03-28", "decisionNumber": "268/QĐ-BNV", "issuer": "Bộ Nội vụ",
             "provisional": false, "revision": 1,
             "evidence": [{"kind": "DECISION", "documentNumber": "268/QĐ-BNV", "documentDate": "2026-03-28"}]}""";

    private final FormAnswers answers;

    IndexResource(FormAnswers answers) {
        this.answers = answers;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.SYSTEM, Role.ADMIN, Role.STANDING_OFFICER, Role.UNIT_OFFICER, Role.UNIT_HEAD})
    @Operation(
            operationId = "recordIndex",
            summary =
                    "Enter a place in an external index as published, or correct it by a higher revision; repeating one changes nothing",
            description =
                    "An index of a year is published after it; its rank counts in that reporting year as metric X.‹index›.rank.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "PAR INDEX of a year", value = EXAMPLE)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = IndexView.class)))
    @APIResponse(responseCode = "200", description = "Corrected, or known already")
    @APIResponse(responseCode = "409", description = "An older revision, or the same one with other content")
    @APIResponse(responseCode = "422", description = "What cannot be, each at its place")
    public Response record(@NotNull @Valid IndexBody body) {
        return answers.record(body.toCommand(), PublishedIndex.class, IndexView::of);
    }

    @GET
    @Operation(operationId = "listIndices", summary = "Places in external indices, current revisions")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response list(@BeanParam IndexFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        return answers.list(filter::question, page, PublishedIndex.class, IndexView::of, uri);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getIndex", summary = "One revision; `current` says whether it is the newest")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = IndexView.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the ETag given in If-None-Match")
    @APIResponse(responseCode = "404", description = "No such index, or not visible to the caller")
    public Response get(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        return answers.one(FormKind.INDEX, id, known, PublishedIndex.class, IndexView::of);
    }
}
