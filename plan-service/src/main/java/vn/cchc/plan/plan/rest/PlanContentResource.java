package vn.cchc.plan.plan.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
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
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.page.Page;
import vn.cchc.kit.page.PageLinks;
import vn.cchc.kit.page.PageRequest;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.plan.deadline.DeadlineView;
import vn.cchc.plan.plan.usecase.ListTargets;
import vn.cchc.plan.plan.usecase.ListTasks;
import vn.cchc.plan.plan.usecase.SeenPlan;
import vn.cchc.plan.plan.usecase.TypeDeadline;

@Path("/api/v1/plans/{id}")
@Tag(name = "Plan contents", description = "The appendix and the targets of a plan")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class PlanContentResource {

    private final ListTasks listTasks;
    private final ListTargets listTargets;
    private final TypeDeadline typeDeadline;
    private final Instance<Caller> caller;

    PlanContentResource(
            ListTasks listTasks, ListTargets listTargets, TypeDeadline typeDeadline, Instance<Caller> caller) {
        this.listTasks = listTasks;
        this.listTargets = listTargets;
        this.typeDeadline = typeDeadline;
        this.caller = caller;
    }

    @GET
    @Path("/tasks")
    @Operation(summary = "List the rows of the appendix, group rows included, by ordinal")
    @APIResponse(responseCode = "200", description = "One page; the Link header leads to the next")
    @APIResponse(responseCode = "404", description = "No such plan, or not visible to the caller")
    public Response tasks(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        var command = new ListTasks.Command(id, PlanCursor.ordinal(page), page.limit() + 1, caller.get());
        var outcome = listTasks.handle(command);
        List<TaskView> views = outcome.tasks().stream()
                .map(row -> TaskView.of(row, outcome.reckoning()))
                .toList();
        return PageLinks.respond(Page.of(views, page.limit(), row -> String.valueOf(row.ordinal())), uri);
    }

    @GET
    @Path("/targets")
    @Operation(summary = "List the targets in the order of the document")
    @APIResponse(responseCode = "200", description = "All targets")
    @APIResponse(responseCode = "404", description = "No such plan, or not visible to the caller")
    public Page<TargetBody> targets(@PathParam("id") UUID id) {
        var targets = listTargets.handle(new ListTargets.Command(id, caller.get()));
        return new Page<>(targets.stream().map(TargetBody::of).toList(), null);
    }

    @PUT
    @Path("/tasks/{ordinal}/deadline")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.STANDING_OFFICER)
    @Operation(
            summary = "Say what a printed deadline means",
            description = "The printed text stays. If-Match is the ETag of the plan.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "by a day", value = PlanExamples.DEADLINE)))
    @APIResponse(
            responseCode = "200",
            description = "The typed deadline; ETag of the plan's next version",
            content = @Content(schema = @Schema(implementation = DeadlineView.class)))
    @APIResponse(responseCode = "404", description = "No such plan or row")
    @APIResponse(responseCode = "409", description = "The plan is no longer a draft")
    @APIResponse(responseCode = "412", description = "If-Match is stale")
    @APIResponse(responseCode = "422", description = "A clause is left unparsed, or the row is a group")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response typeDeadline(
            @PathParam("id") UUID id,
            @PathParam("ordinal") int ordinal,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid DeadlineBody body) {
        SeenPlan seen = new SeenPlan(id, Preconditions.requiredVersion(ifMatch), caller.get());
        var outcome = typeDeadline.handle(new TypeDeadline.Command(seen, ordinal, body.clauses(), body.note()));
        return Response.ok(DeadlineView.of(outcome.deadline(), outcome.reckoning()))
                .header(HttpHeaders.ETAG, Preconditions.etag(outcome.plan().version()))
                .build();
    }
}
