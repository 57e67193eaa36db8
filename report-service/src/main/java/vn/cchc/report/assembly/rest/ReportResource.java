package vn.cchc.report.assembly.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
import vn.cchc.kit.problem.ProblemDocument;
import vn.cchc.kit.problem.ProblemResponses;
import vn.cchc.report.assembly.domain.DocumentRenderer;
import vn.cchc.report.assembly.domain.Report;
import vn.cchc.report.assembly.store.ReportRecord;
import vn.cchc.report.assembly.store.ReportSearch;
import vn.cchc.report.assembly.usecase.AssembleReport;

@Path("/api/v1/reports")
@RunOnVirtualThread
@Tag(name = "Reports", description = "Assembled reports as data and as Word documents")
public class ReportResource {

    private static final MediaType DOCX = MediaType.valueOf(DocumentRenderer.DOCX);
    private static final List<Variant> FORMS =
            Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, DOCX).build();

    private final AssembleReport assemble;
    private final ReportSearch search;
    private final AgencyCopies agencies;
    private final Caller caller;

    ReportResource(AssembleReport assemble, ReportSearch search, AgencyCopies agencies, Caller caller) {
        this.assemble = assemble;
        this.search = search;
        this.agencies = agencies;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Role.STANDING_OFFICER, Role.APPROVER, Role.SYSTEM, Role.ADMIN})
    @Operation(
            summary = "Assemble a report from the facts recorded up to a cut-off",
            description = "The same cut-off gives the same content, hash and document, whatever is heard later.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReportSummaryView.class)))
    @APIResponse(
            responseCode = "403",
            content =
                    @Content(
                            mediaType = ProblemResponses.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDocument.class)))
    @APIResponse(
            responseCode = "422",
            content =
                    @Content(
                            mediaType = ProblemResponses.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDocument.class)))
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER)
    public Response post(@NotNull @Valid ReportBody body, UriInfo uri) {
        agencies.requireWithin(caller, body.agencyCode());
        Report report = assemble.handle(body.toCommand(caller.name()));
        return Response.created(uri.getRequestUriBuilder()
                        .path(report.id().toString())
                        .replaceQuery(null)
                        .build())
                .tag(new EntityTag(report.hash()))
                .entity(ReportSummaryView.of(report))
                .build();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
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
    @Operation(summary = "Reports of the caller's agency and those below it, newest first")
    public Response list(@BeanParam ReportFilter filter, @BeanParam PageRequest page, UriInfo uri) {
        List<ReportRecord> rows = search.find(filter.read(), scope(), after(page), page.limit() + 1);
        return PageLinks.respond(
                Page.of(rows, page.limit(), row -> row.id().toString()).map(ReportSummaryView::of), uri);
    }

    @GET
    @Path("{id}")
    @Produces({MediaType.APPLICATION_JSON, DocumentRenderer.DOCX})
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
    @Operation(
            summary = "A report, as data or as a document by Accept",
            description = "The Word document has the layout of Decree 30/2020/NĐ-CP.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReportView.class)),
                @Content(
                        mediaType = DocumentRenderer.DOCX,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the given ETag")
    @APIResponse(
            responseCode = "404",
            content =
                    @Content(
                            mediaType = ProblemResponses.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDocument.class)))
    @APIResponse(
            responseCode = "406",
            content =
                    @Content(
                            mediaType = ProblemResponses.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDocument.class)))
    public Response get(@PathParam("id") UUID id, Request request) {
        Variant wanted = request.selectVariant(FORMS);
        if (wanted == null) {
            throw Problem.of(406, "http/406").toException();
        }
        ReportRecord found = search.record(id, scope())
                .orElseThrow(() -> Problem.of(404, "resource/unknown").toException());
        return wanted.getMediaType().equals(DOCX)
                ? conditional(request, found.docxHash(), () -> docx(found))
                : conditional(request, found.hash(), () -> json(found));
    }

    private Response.ResponseBuilder json(ReportRecord found) {
        ReportView view = ReportView.of(found, search.content(found.id()));
        return Response.ok(view, MediaType.APPLICATION_JSON_TYPE);
    }

    private Response.ResponseBuilder docx(ReportRecord found) {
        String name = "bao-cao-cchc-%s-%s-%d-%d.docx"
                .formatted(found.agencyCode(), found.period(), found.year(), found.revision());
        return Response.ok(search.docx(found.id()), DOCX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }

    private static Response conditional(Request request, String hash, Supplier<Response.ResponseBuilder> full) {
        EntityTag tag = new EntityTag(hash);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? full.get() : unchanged)
                .tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private @Nullable String scope() {
        return AgencyCopies.scope(caller).orElse(null);
    }

    private static @Nullable UUID after(PageRequest page) {
        String after = page.after();
        try {
            return after == null ? null : UUID.fromString(after);
        } catch (IllegalArgumentException _) {
            throw Problem.of(400, "request/malformed-cursor")
                    .at("?cursor", "request/malformed-cursor")
                    .toException();
        }
    }
}
