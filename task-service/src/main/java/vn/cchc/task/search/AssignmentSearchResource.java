package vn.cchc.task.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
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

    private final AssignmentSearch search;
    private final Instance<Caller> caller;
    private final Clock clock;

    AssignmentSearchResource(AssignmentSearch search, Instance<Caller> caller, Clock clock) {
        this.search = search;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Assignments in the order of plan and appendix")
    public Response list(@BeanParam AssignmentFilter filter, @BeanParam PageRequest request, @Context UriInfo uri) {
        return PageLinks.respond(page(filter, request), uri);
    }

    @GET
    @Produces("text/csv")
    @Operation(summary = "The same page as CSV")
    public Response export(@BeanParam AssignmentFilter filter, @BeanParam PageRequest request, @Context UriInfo uri) {
        Page<AssignmentItem> page = page(filter, request);
        return Response.fromResponse(PageLinks.respond(page, uri))
                .entity(Csv.of(page.items()))
                .type("text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"assignments.csv\"")
                .build();
    }

    @GET
    @Path("summary")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Counts by status, of one plan or of all")
    public AssignmentSummary summary(@BeanParam AssignmentFilter filter) {
        return search.count(condition(filter), LocalDate.now(clock));
    }

    private Page<AssignmentItem> page(AssignmentFilter filter, PageRequest request) {
        Condition condition = condition(filter).after(PlaceInList.of(request.after()));
        List<AssignmentItem> rows = search.list(condition, LocalDate.now(clock), request.limit() + 1);
        return Page.of(rows, request.limit(), AssignmentItem::key);
    }

    private Condition condition(AssignmentFilter filter) {
        return new Condition().visibleTo(AgencyCopies.scope(caller.get())).matching(filter);
    }
}
