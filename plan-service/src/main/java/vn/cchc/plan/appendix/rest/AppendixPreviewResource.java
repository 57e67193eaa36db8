package vn.cchc.plan.appendix.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.calendar.deadline.PlanYears;
import vn.cchc.calendar.parse.DeadlineParser;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.problem.ProblemTexts;
import vn.cchc.plan.appendix.PreviewAppendix;
import vn.cchc.plan.appendix.Reading;
import vn.cchc.plan.plan.rest.PlanTags;

@Path("/api/v1/plans/appendix-preview")
@Tag(name = "Plans", description = PlanTags.PLANS)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AppendixPreviewResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String CSV = "text/csv";

    private final PreviewAppendix preview;
    private final ProblemTexts texts;
    private final Instance<Caller> caller;

    AppendixPreviewResource(PreviewAppendix preview, ProblemTexts texts, Instance<Caller> caller) {
        this.preview = preview;
        this.texts = texts;
        this.caller = caller;
    }

    @POST
    @Consumes({XLSX, DOCX, CSV, MediaType.APPLICATION_OCTET_STREAM})
    @RolesAllowed({Role.STANDING_OFFICER, Role.SYSTEM})
    @Operation(
            summary = "Read an office file as the appendix of a plan",
            description = "Nothing is kept. Every row of the file comes back with the way it was read, how sure that "
                    + "is and what to look at; `tasks` can be sent on as the tasks of a plan import. What the file is "
                    + "is told by its content.")
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
            description = "How the file was read",
            content = @Content(schema = @Schema(implementation = AppendixPreview.class)))
    @APIResponse(responseCode = "403", description = "The issuer is not the caller's agency nor below it")
    @APIResponse(responseCode = "413", description = "The file is larger than is taken")
    @APIResponse(responseCode = "415", description = "No file of a kind that is read")
    @APIResponse(responseCode = "503", description = "Others' files are being read; send it again")
    @APIResponse(responseCode = "422", description = "Encrypted, broken or dangerous, or without an appendix")
    public AppendixPreview preview(@BeanParam AppendixOf of, @Context HttpHeaders headers, InputStream body) {
        PlanYears years = of.years();
        Reading read = preview.handle(new PreviewAppendix.Command(body, of.issuerCode(), years, caller.get()));
        return AppendixPreview.of(
                read, new DeadlineParser(years), texts, ProblemTexts.preferred(headers.getAcceptableLanguages()));
    }
}
