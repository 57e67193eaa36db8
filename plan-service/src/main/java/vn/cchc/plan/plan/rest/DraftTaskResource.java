package vn.cchc.plan.plan.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.kit.problem.Problem;
import vn.cchc.plan.plan.domain.PlanRefusal;
import vn.cchc.plan.plan.domain.PlanRefused;
import vn.cchc.plan.plan.domain.document.PrintedTask;
import vn.cchc.plan.plan.usecase.CorrectTask;
import vn.cchc.plan.plan.usecase.ListTasks;
import vn.cchc.plan.plan.usecase.SeenPlan;

@Path("/api/v1/plans/{id}/tasks")
@Tag(name = "Draft", description = "Correcting the content of an open plan")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class DraftTaskResource {

    private final ListTasks listTasks;
    private final CorrectTask correctTask;
    private final Instance<Caller> caller;

    DraftTaskResource(ListTasks listTasks, CorrectTask correctTask, Instance<Caller> caller) {
        this.listTasks = listTasks;
        this.correctTask = correctTask;
        this.caller = caller;
    }

    @GET
    @Path("/{ordinal}")
    @Operation(summary = "Read one row of the appendix")
    @APIResponse(responseCode = "200", description = "The row")
    @APIResponse(responseCode = "404", description = "No such plan or row, or not visible to the caller")
    public TaskView read(@PathParam("id") UUID id, @PathParam("ordinal") int ordinal) {
        var outcome = listTasks.handle(new ListTasks.Command(id, ordinal - 1, 1, caller.get()));
        return outcome.tasks().stream()
                .filter(row -> row.task().ordinal() == ordinal)
                .map(row -> TaskView.of(row, outcome.reckoning()))
                .findFirst()
                .orElseThrow(() -> new PlanRefused(new PlanRefusal.TaskUnknown(ordinal)));
    }

    @PUT
    @Path("/{ordinal}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.STANDING_OFFICER)
    @Operation(
            summary = "Correct a row of an open plan, whole",
            description = "The deadline is read again, unless a person typed it and its text stays. The row keeps its "
                    + "taskId. If-Match is the ETag of the plan.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "a row", value = PlanExamples.TASK)))
    @APIResponse(
            responseCode = "200",
            description = "The row as it stands; ETag of the plan's next version",
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    @APIResponse(responseCode = "404", description = "No such plan or row")
    @APIResponse(
            responseCode = "409",
            description = "The plan is no longer open, or the reading of the row is confirmed")
    @APIResponse(responseCode = "412", description = "If-Match is stale")
    @APIResponse(responseCode = "422", description = "Rows would contradict each other")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response correct(
            @PathParam("id") UUID id,
            @PathParam("ordinal") int ordinal,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid TaskBody body) {
        PrintedTask row = body.toRow();
        if (row.ordinal() != ordinal) {
            throw Problem.of(422, "request/invalid")
                    .at("/ordinal", "request/differs-from-path", String.valueOf(ordinal))
                    .toException();
        }
        var outcome = correctTask.handle(new CorrectTask.Command(seen(id, ifMatch), row));
        return Response.ok(TaskView.of(outcome.task(), outcome.reckoning()))
                .header(HttpHeaders.ETAG, Preconditions.etag(outcome.plan().version()))
                .build();
    }

    private SeenPlan seen(UUID id, @Nullable String ifMatch) {
        return new SeenPlan(id, Preconditions.requiredVersion(ifMatch), caller.get());
    }
}
