package vn.cchc.task.assignment.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Role;
import vn.cchc.task.assignment.usecase.AssignmentAccess;

/// One assignment with its occurrences and evidence.
@Path("/api/v1/assignments")
@RunOnVirtualThread
@Tag(name = "assignments")
class AssignmentResource {

    private final Requests requests;
    private final AssignmentAccess access;

    AssignmentResource(Requests requests, AssignmentAccess access) {
        this.requests = requests;
        this.access = access;
    }

    @GET
    @Path("{id}")
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
    @Operation(summary = "One assignment", description = "Its ETag is what every write on it asks for in If-Match.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    @APIResponse(responseCode = "404", description = "Absent, or not visible to the caller")
    public Response get(@PathParam("id") UUID id) {
        return Requests.answer(access.visible(id, requests.caller()));
    }
}
