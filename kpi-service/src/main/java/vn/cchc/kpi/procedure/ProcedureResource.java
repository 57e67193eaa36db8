package vn.cchc.kpi.procedure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.agency.AgencyCopies;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.page.Page;
import vn.cchc.kit.page.PageLinks;
import vn.cchc.kit.page.PageRequest;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.kpi.query.CursorKey;

@Path("/api/v1/procedures")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Procedures", description = "Procedures that figures were pushed about")
public class ProcedureResource {

    private static final String EXAMPLE = """
            {"name": "Cấp bản sao bằng tốt nghiệp từ sổ gốc", "fieldCode": "G03-GD10", "level": "PROVINCE",
             "confirmed": true}""";

    private final Procedures procedures;
    private final Caller caller;

    ProcedureResource(Procedures procedures, Caller caller) {
        this.procedures = procedures;
        this.caller = caller;
    }

    @GET
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
            operationId = "listProcedures",
            summary = "Procedures by their codes",
            description = "A code is registered with the first row that is taken. The register is the same for "
                    + "everybody; who sent a code first is told to those who see the agency that sent it.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response list(@BeanParam ProcedureFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        List<ProcedureView> found = procedures.list(
                filter,
                AgencyCopies.scope(caller).orElse(null),
                CursorKey.only(page.after(), CursorKey.NAME),
                page.limit() + 1);
        return PageLinks.respond(Page.of(found, page.limit(), ProcedureView::code), uri);
    }

    @GET
    @Path("/{code}")
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
    @Operation(operationId = "readProcedure", summary = "A procedure, by its national or a localised code")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProcedureView.class)))
    @APIResponse(responseCode = "404", description = "Nobody sent a row about it")
    public Response read(@PathParam("code") String code) {
        return answer(procedures.known(code, AgencyCopies.scope(caller).orElse(null)));
    }

    @PUT
    @Path("/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.ADMIN)
    @Operation(
            operationId = "describeProcedure",
            summary = "Name a procedure and confirm it",
            description = "For administrators of the whole suite: the register is the same for every agency. A change "
                    + "needs If-Match; repeating what holds already does not.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "confirmed", value = EXAMPLE)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProcedureView.class)))
    @APIResponse(responseCode = "403", description = "Somebody who acts for one agency")
    @APIResponse(responseCode = "404", description = "Nobody sent a row about it")
    @APIResponse(responseCode = "412", description = "If-Match is stale")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response describe(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ProcedureBody body) {
        return answer(procedures.describe(code, body, Preconditions.seenVersion(ifMatch), caller));
    }

    private static Response answer(ProcedureView procedure) {
        return Response.ok(procedure)
                .header(HttpHeaders.ETAG, Preconditions.etag(procedure.version()))
                .build();
    }
}
