package vn.cchc.kpi.dossier.rest;

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
import java.util.List;
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
import vn.cchc.kit.page.Page;
import vn.cchc.kit.page.PageLinks;
import vn.cchc.kit.page.PageRequest;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.ProblemTexts;
import vn.cchc.kpi.dossier.batch.Batch;
import vn.cchc.kpi.dossier.batch.BatchSearch;
import vn.cchc.kpi.query.CursorKey;

@Path("/api/v1/dossier-metrics/batches")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Dossier metrics", description = "Counts pushed by dossier systems")
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
public class BatchResource {

    private final BatchSearch search;
    private final ProblemTexts texts;
    private final Caller caller;

    BatchResource(BatchSearch search, ProblemTexts texts, Caller caller) {
        this.search = search;
        this.texts = texts;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listBatches",
            summary = "Who pushed what when, the newest first",
            description = "Imports that changed something, and refused ones. Trials and imports that only repeated "
                    + "what is known are not kept.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response list(
            @BeanParam BatchFilter filter,
            @BeanParam PageRequest page,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        Locale locale = ProblemTexts.preferred(headers.getAcceptableLanguages());
        List<Batch> found =
                search.list(filter.of(caller), CursorKey.only(page.after(), CursorKey.ID), page.limit() + 1);
        return PageLinks.respond(
                Page.of(found, page.limit(), Batch::key).map(batch -> BatchView.of(batch, texts, locale)), uri);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readBatch", summary = "The summary of an import again")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BatchView.class)))
    @APIResponse(responseCode = "404", description = "No such import, or pushed by an agency the caller does not see")
    public BatchView read(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return search.find(id, AgencyCopies.scope(caller).orElse(null))
                .map(batch -> BatchView.of(batch, texts, ProblemTexts.preferred(headers.getAcceptableLanguages())))
                .orElseThrow(() -> Problem.of(404, "resource/unknown").toException());
    }
}
