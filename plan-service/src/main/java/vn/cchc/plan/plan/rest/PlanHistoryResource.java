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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.idempotency.Idempotent;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.page.Page;
import vn.cchc.kit.page.PageLinks;
import vn.cchc.kit.page.PageRequest;
import vn.cchc.plan.plan.query.HistoryEntry;
import vn.cchc.plan.plan.query.PlanComment;
import vn.cchc.plan.plan.usecase.CommentOnPlan;
import vn.cchc.plan.plan.usecase.ReadHistory;

@Path("/api/v1/plans/{id}")
@Tag(name = "History of a plan", description = "Who did what, and what the units said of it")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class PlanHistoryResource {

    private final ReadHistory history;
    private final CommentOnPlan comments;
    private final Instance<Caller> caller;

    PlanHistoryResource(ReadHistory history, CommentOnPlan comments, Instance<Caller> caller) {
        this.history = history;
        this.comments = comments;
        this.caller = caller;
    }

    @GET
    @Path("/history")
    @Operation(summary = "List every change of a plan: who, when, through which system")
    @APIResponse(responseCode = "200", description = "One page, the oldest first; the Link header leads to the next")
    @APIResponse(responseCode = "403", description = "The plan belongs to another agency")
    @APIResponse(responseCode = "404", description = "No such plan, or not visible to the caller")
    public Response history(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        var command = new ReadHistory.Command(id, PlanCursor.number(page), page.limit() + 1, caller.get());
        List<HistoryEntry> found = history.handle(command);
        return PageLinks.respond(Page.of(found, page.limit(), entry -> String.valueOf(entry.version())), uri);
    }

    @GET
    @Path("/comments")
    @Operation(
            summary = "List what units said of a plan in review",
            description = "The issuer's side reads all of them, a unit those of its own.")
    @APIResponse(responseCode = "200", description = "One page, the oldest first; the Link header leads to the next")
    @APIResponse(responseCode = "404", description = "No such plan, or not visible to the caller")
    public Response comments(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        List<PlanComment> found = comments.list(id, PlanCursor.plan(page), page.limit() + 1, caller.get());
        return PageLinks.respond(
                Page.of(found, page.limit(), comment -> comment.id().toString()), uri);
    }

    @POST
    @Path("/comments")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICER, Role.APPROVER})
    @Idempotent
    @Operation(summary = "Say what one thinks of a plan in review", description = "Accepts Idempotency-Key.")
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content = @Content(schema = @Schema(implementation = PlanComment.class)))
    @APIResponse(responseCode = "404", description = "No such plan, or not visible to the caller")
    @APIResponse(responseCode = "409", description = "The plan is not in review")
    public Response comment(@PathParam("id") UUID id, @NotNull @Valid CommentBody body) {
        var command = new CommentOnPlan.Command(id, body.pointer(), body.text(), caller.get());
        return Response.status(Response.Status.CREATED)
                .entity(comments.handle(command))
                .build();
    }
}
