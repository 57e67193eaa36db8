package vn.cchc.kpi.rebuild;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.agency.AgencyCode;
import vn.cchc.kit.agency.AgencyCopies;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.page.Page;
import vn.cchc.kit.page.PageLinks;
import vn.cchc.kit.page.PageRequest;
import vn.cchc.kit.problem.Problem;

@Path("/api/v1/rebuilds")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Role.ADMIN)
@Tag(name = "Rebuilds", description = "Totals, counters and assessments made anew from the stored facts")
public class RebuildResource {

    private final RunRebuild run;
    private final Rebuilds rebuilds;
    private final AgencyCopies agencies;
    private final Caller caller;

    RebuildResource(RunRebuild run, Rebuilds rebuilds, AgencyCopies agencies, Caller caller) {
        this.run = run;
        this.rebuilds = rebuilds;
        this.agencies = agencies;
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "startRebuild",
            summary = "Compare what is kept with what the stored facts say, and mend it",
            description = "The service goes on serving. What is mended is told by the usual events. Equal digests mean "
                    + "that what was kept is, byte for byte, what the facts say.")
    @APIResponse(
            responseCode = "202",
            description = "Started; the Location tells how far it is",
            content = @Content(schema = @Schema(implementation = Rebuild.class)))
    @APIResponse(responseCode = "409", description = "Another rebuild runs")
    @APIResponse(responseCode = "422", description = "No such agency, not visible to the caller, or it must be named")
    public Response start(@NotNull @Valid RebuildBody body, @Context UriInfo uri) {
        String agency = AgencyCode.sought(body.agencyCode());
        requireWithin(agency);
        Rebuild rebuild = run.handle(new RunRebuild.Command(agency, body.isDryRun(), caller.name()))
                .orElseThrow(() -> Problem.of(409, "rebuild/running").toException());
        return Response.accepted(rebuild)
                .location(uri.getAbsolutePathBuilder()
                        .path(rebuild.id().toString())
                        .build())
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRebuild", summary = "How far a rebuild is, and what it found")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Rebuild.class)))
    @APIResponse(responseCode = "404", description = "No such rebuild, or of agencies the caller does not see")
    public Rebuild get(@PathParam("id") UUID id) {
        return rebuilds.find(id, AgencyCopies.scope(caller).orElse(null))
                .orElseThrow(() -> Problem.of(404, "resource/unknown").toException());
    }

    @GET
    @Operation(operationId = "listRebuilds", summary = "Rebuilds of what the caller sees, the newest first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response list(@BeanParam PageRequest page, @Context UriInfo uri) {
        List<Rebuild> rows =
                rebuilds.list(AgencyCopies.scope(caller).orElse(null), before(page.after()), page.limit() + 1);
        return PageLinks.respond(
                Page.of(rows, page.limit(), rebuild -> rebuild.id().toString()), uri);
    }

    /// Everything is rebuilt by those who see everything; others do not find an agency they do not see.
    private void requireWithin(@Nullable String agency) {
        boolean rightful = agency == null
                ? AgencyCopies.scope(caller).isEmpty()
                : agencies.known(agency) && agencies.sees(caller, agency);
        if (rightful) {
            return;
        }
        String slug = agency == null ? "rebuild/agency-missing" : "rebuild/unknown-agency";
        throw Problem.of(422, slug, String.valueOf(agency))
                .at("/agencyCode", slug, String.valueOf(agency))
                .toException();
    }

    private static @Nullable UUID before(@Nullable String cursor) {
        try {
            return cursor == null ? null : UUID.fromString(cursor);
        } catch (IllegalArgumentException _) {
            throw Problem.of(400, "request/malformed-cursor")
                    .at("?cursor", "request/malformed-cursor")
                    .toException();
        }
    }
}
