package vn.cchc.plan.appendix.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.kit.query.QueryValue;
import vn.cchc.plan.appendix.Reading;
import vn.cchc.plan.appendix.kept.ImportAppendix;
import vn.cchc.plan.appendix.kept.ReadForDraft;

@Path("/api/v1/plans/{id}/appendix")
@Tag(name = "Draft", description = "Correcting the content of an open plan")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class AppendixImportResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String CSV = "text/csv";

    private final ReadForDraft readForDraft;
    private final AppendixImportOnce imports;
    private final Instance<Caller> caller;

    AppendixImportResource(ReadForDraft readForDraft, AppendixImportOnce imports, Instance<Caller> caller) {
        this.readForDraft = readForDraft;
        this.imports = imports;
        this.caller = caller;
    }

    @POST
    @Consumes({XLSX, DOCX, CSV, MediaType.APPLICATION_OCTET_STREAM})
    @RolesAllowed({Role.STANDING_OFFICER, Role.SYSTEM})
    @Operation(
            summary = "Take the rows of an office file into an open plan",
            description = "All or nothing. Groups and tasks become rows of the plan; every row of the file is kept "
                    + "with the way it was read. If-Match is the ETag of the plan. Accepts Idempotency-Key.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = MediaType.APPLICATION_OCTET_STREAM,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "200",
            description = "What became of the file; ETag of the plan's next version",
            content = @Content(schema = @Schema(implementation = AppendixImportSummary.class)))
    @APIResponse(responseCode = "403", description = "The plan belongs to another agency")
    @APIResponse(responseCode = "404", description = "No such plan, or not visible to the caller")
    @APIResponse(
            responseCode = "409",
            description = "The plan is no longer open, has tasks and no mode is given, or confirmed rows would go")
    @APIResponse(responseCode = "412", description = "If-Match is stale")
    @APIResponse(responseCode = "413", description = "The file is larger than is taken")
    @APIResponse(responseCode = "415", description = "No file of a kind that is read")
    @APIResponse(responseCode = "422", description = "Encrypted, broken or dangerous, or without an appendix")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    @APIResponse(responseCode = "503", description = "Others' files are being read; send it again")
    public Response importAppendix(
            @PathParam("id") UUID id,
            @QueryParam("mode")
                    @Parameter(
                            description =
                                    "Whether the tasks that are there go or stay above; needed when there are any",
                            schema = @Schema(enumeration = {"replace", "append"}))
                    @Nullable
                    String mode,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context HttpHeaders headers,
            InputStream body) {
        long version = Preconditions.requiredVersion(ifMatch);
        ImportAppendix.Mode wanted = new QueryValue("mode", mode).asOneOf(ImportAppendix.Mode.class);
        Reading reading = readForDraft.handle(new ReadForDraft.Command(id, body, caller.get()));
        var sent = new AppendixImportOnce.Sent(id, Preconditions.etag(version), reading.sha256(), wanted);
        return imports.handle(sent, () -> reading, caller.get(), headers);
    }
}
