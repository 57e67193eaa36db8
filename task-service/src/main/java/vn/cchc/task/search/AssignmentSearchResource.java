package vn.cchc.task.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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

/// Lists and counts assignments. Every role may ask; the answer holds what the caller's agency may see.
@Path("/api/v1/assignments")
@RunOnVirtualThread
@Tag(name = "assignments")
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
class AssignmentSearchResource {

    private static final String CSV = "text/csv";
    private static final List<Variant> FORMATS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(CSV))
            .build();

    private final AssignmentSearch search;
    private final Caller caller;
    private final Clock clock;

    AssignmentSearchResource(AssignmentSearch search, Caller caller, Clock clock) {
        this.search = search;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @Operation(summary = "Assignments in the order of plan and appendix", description = "A page as JSON or as CSV.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ItemPage.class)),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))
            })
    public Response list(
            @BeanParam AssignmentFilter filter,
            @BeanParam PageRequest paging,
            @Context Request request,
            @Context UriInfo uri) {
        Page<AssignmentItem> page = page(filter, paging);
        Response asJson = PageLinks.respond(page, uri);
        Variant wanted = request.selectVariant(FORMATS);
        return wanted != null && wanted.getMediaType().getSubtype().equals("csv") ? asCsv(asJson, page) : asJson;
    }

    @GET
    @Path("summary")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Counts by status, of one plan or of all")
    public AssignmentSummary summary(@BeanParam AssignmentFilter filter) {
        return search.count(condition(filter), LocalDate.now(clock));
    }

    private static Response asCsv(Response asJson, Page<AssignmentItem> page) {
        return Response.fromResponse(asJson)
                .entity(Csv.of(page.items()))
                .type(CSV + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"assignments.csv\"")
                .build();
    }

    private Page<AssignmentItem> page(AssignmentFilter filter, PageRequest request) {
        Condition condition = condition(filter).after(PlaceInList.of(request.after()));
        List<AssignmentItem> rows = search.list(condition, LocalDate.now(clock), request.limit() + 1);
        return Page.of(rows, request.limit(), AssignmentItem::key);
    }

    private Condition condition(AssignmentFilter filter) {
        return new Condition().visibleTo(AgencyCopies.scope(caller)).matching(filter);
    }

    /// The shape of a page, for the API's description.
    @Schema(name = "AssignmentPage")
    private record ItemPage(
            List<AssignmentItem> items, @Nullable String next) {}
}
