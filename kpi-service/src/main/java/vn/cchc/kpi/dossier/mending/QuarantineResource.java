package vn.cchc.kpi.dossier.mending;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.idempotency.Idempotent;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.page.Page;
import vn.cchc.kit.page.PageLinks;
import vn.cchc.kit.page.PageRequest;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.kit.problem.ProblemResponses;
import vn.cchc.kit.problem.ProblemTexts;
import vn.cchc.kit.query.QueryValue;
import vn.cchc.kpi.dossier.intake.DossierRowBody;
import vn.cchc.kpi.dossier.quarantine.Quarantined;
import vn.cchc.kpi.dossier.quarantine.QuarantinedRows;
import vn.cchc.kpi.dossier.rest.ImportSummary;
import vn.cchc.kpi.dossier.rest.RefusedImport;

@Path("/api/v1/dossier-metrics/quarantine")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Quarantine", description = "Rows kept aside because they break an invariant")
public class QuarantineResource {

    private static final String ACCEPT_CARRY_OVER =
            "Take rows although they do not carry over what was pending before; the discrepancy stays visible";

    private final QuarantinedRows rows;
    private final OpenRows open;
    private final MendQuarantined mend;
    private final ReplayQuarantined replay;
    private final ProblemTexts texts;
    private final Caller caller;

    QuarantineResource(
            QuarantinedRows rows,
            OpenRows open,
            MendQuarantined mend,
            ReplayQuarantined replay,
            ProblemTexts texts,
            Caller caller) {
        this.rows = rows;
        this.open = open;
        this.mend = mend;
        this.replay = replay;
        this.texts = texts;
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
    @Operation(operationId = "listQuarantine", summary = "Rows in quarantine, in the order of their imports")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response list(
            @BeanParam QuarantineFilter filter,
            @BeanParam PageRequest page,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        Locale locale = ProblemTexts.preferred(headers.getAcceptableLanguages());
        List<Quarantined> found = rows.list(filter.of(caller), page.after(), page.limit() + 1);
        return PageLinks.respond(
                Page.of(found, page.limit(), Quarantined::key).map(row -> QuarantinedView.of(row, null, texts, locale)),
                uri);
    }

    @GET
    @Path("/{id}")
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
    @Operation(operationId = "readQuarantined", summary = "A row in quarantine, with everything that was done to it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = QuarantinedView.class)))
    @APIResponse(responseCode = "404", description = "No such row, or of an agency outside the caller's subtree")
    public Response read(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return answer(open.seen(id, caller), headers);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.SYSTEM, Role.ADMIN, Role.STANDING_OFFICER})
    @Operation(
            operationId = "correctQuarantined",
            summary = "Correct a row in quarantine",
            description = "About the same agency, window and subject as before, and keeping every rule but the "
                    + "carry-over. It stays in quarantine until it is replayed.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = QuarantinedView.class)))
    @APIResponse(responseCode = "404", description = "No such row, or of an agency outside the caller's subtree")
    @APIResponse(responseCode = "409", description = "The row is not open any more")
    @APIResponse(responseCode = "412", description = "If-Match is stale")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    @APIResponse(responseCode = "422", description = "The row breaks a rule, or is about something else")
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull DossierRowBody body,
            @Context HttpHeaders headers) {
        return answer(mend.correct(id, Preconditions.seenVersion(ifMatch), body, caller), headers);
    }

    @POST
    @Path("/{id}/discard")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Role.SYSTEM, Role.ADMIN, Role.STANDING_OFFICER})
    @Operation(
            operationId = "discardQuarantined",
            summary = "Give a row in quarantine up",
            description = "It stays listed. Sent again unchanged it is not kept a second time.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = QuarantinedView.class)))
    @APIResponse(responseCode = "404", description = "No such row, or of an agency outside the caller's subtree")
    @APIResponse(responseCode = "409", description = "The row is not open any more")
    @APIResponse(responseCode = "412", description = "If-Match is stale")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response discard(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid DiscardBody body,
            @Context HttpHeaders headers) {
        return answer(mend.discard(id, Preconditions.seenVersion(ifMatch), body.reason(), caller), headers);
    }

    @POST
    @Path("/{id}/replay")
    @RolesAllowed({Role.SYSTEM, Role.ADMIN, Role.STANDING_OFFICER})
    @Operation(
            operationId = "replayQuarantined",
            summary = "Import a row in quarantine anew, for its source",
            description = "Needs no Idempotency-Key: a row that was taken is closed, and its version another one.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportSummary.class)))
    @APIResponse(responseCode = "404", description = "No such row, or of an agency outside the caller's subtree")
    @APIResponse(responseCode = "409", description = "The row is not open any more")
    @APIResponse(responseCode = "412", description = "If-Match is stale")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    @APIResponse(
            responseCode = "422",
            description = "It cannot be taken, whatever it was kept aside for",
            content =
                    @Content(
                            mediaType = ProblemResponses.MEDIA_TYPE,
                            schema = @Schema(implementation = RefusedImport.class)))
    @APIResponse(
            responseCode = "503",
            description = "As many imports as may be are under way",
            headers =
                    @Header(
                            name = HttpHeaders.RETRY_AFTER,
                            description = "Seconds to wait",
                            schema = @Schema(type = SchemaType.INTEGER)))
    public Response replay(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @QueryParam("acceptCarryOver") @Parameter(description = ACCEPT_CARRY_OVER) @Nullable String acceptCarryOver,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        return replay.one(id, Preconditions.seenVersion(ifMatch), flag(acceptCarryOver), caller, headers, uri);
    }

    @POST
    @Path("/replay")
    @RolesAllowed({Role.SYSTEM, Role.ADMIN, Role.STANDING_OFFICER})
    @Operation(
            operationId = "replayQuarantine",
            summary = "Import all open rows of a selection anew, for their source",
            description = "Rows of one source only. Those that break a rule again stay in quarantine. Rows are "
                    + "numbered in the order in which they are listed. Needs no Idempotency-Key: rows that were taken "
                    + "are closed, and repeating it passes them over.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportSummary.class)))
    @APIResponse(responseCode = "409", description = "A row was changed while they were replayed; nothing was taken")
    @APIResponse(
            responseCode = "422",
            description = "None can be taken, whatever they were kept aside for; or they come from several sources",
            content =
                    @Content(
                            mediaType = ProblemResponses.MEDIA_TYPE,
                            schema = @Schema(implementation = RefusedImport.class)))
    @APIResponse(
            responseCode = "503",
            description = "As many imports as may be are under way",
            headers =
                    @Header(
                            name = HttpHeaders.RETRY_AFTER,
                            description = "Seconds to wait",
                            schema = @Schema(type = SchemaType.INTEGER)))
    public Response replayAll(
            @BeanParam QuarantineFilter filter,
            @QueryParam("acceptCarryOver") @Parameter(description = ACCEPT_CARRY_OVER) @Nullable String acceptCarryOver,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        return replay.all(filter.of(caller), flag(acceptCarryOver), caller, headers, uri);
    }

    private static boolean flag(@Nullable String given) {
        return switch (given) {
            case null -> false;
            case "true" -> true;
            case "false" -> false;
            default -> throw new QueryValue("acceptCarryOver", given).wrong("true|false");
        };
    }

    private Response answer(Quarantined row, HttpHeaders headers) {
        Locale locale = ProblemTexts.preferred(headers.getAcceptableLanguages());
        return Response.ok(QuarantinedView.of(row, rows.changes(row.id()), texts, locale))
                .header(HttpHeaders.ETAG, Preconditions.etag(row.version()))
                .build();
    }
}
