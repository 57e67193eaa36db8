package vn.cchc.plan.document.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.document.OfficeDocument;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.query.QueryValue;
import vn.cchc.plan.document.ExportPlan;
import vn.cchc.plan.document.PlanDocx;
import vn.cchc.plan.document.PlanPaper;
import vn.cchc.plan.download.FileName;
import vn.cchc.plan.plan.domain.document.DocumentType;
import vn.cchc.plan.plan.rest.PlanImport;
import vn.cchc.plan.plan.rest.PlanTags;

@Path("/api/v1/plans/{id}/document")
@Tag(name = "Plans", description = PlanTags.PLANS)
@RunOnVirtualThread
@Authenticated
class PlanDocumentResource {

    private static final MediaType DOCX = MediaType.valueOf(OfficeDocument.MEDIA_TYPE);
    private static final List<Variant> FORMS =
            Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, DOCX).build();

    private final ExportPlan export;
    private final ObjectMapper json;
    private final Instance<Caller> caller;

    PlanDocumentResource(ExportPlan export, ObjectMapper json, Instance<Caller> caller) {
        this.export = export;
        this.json = json;
        this.caller = caller;
    }

    /// What a plan is written as.
    enum Format {
        DOCX,
        JSON
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, OfficeDocument.MEDIA_TYPE})
    @Operation(
            summary = "The whole plan: to import it again, or as a document",
            description = "JSON is what POST /plans takes. The Word document has the layout of Decree 30/2020/NĐ-CP, "
                    + "with the appendix on pages that lie across; number and day are dotted while they are not known.")
    @APIResponse(
            responseCode = "200",
            description = "The file; its ETag is of its very bytes",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PlanImport.class)),
                @Content(
                        mediaType = OfficeDocument.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the ETag given in If-None-Match")
    @APIResponse(responseCode = "404", description = "No such plan, or not visible to the caller")
    @APIResponse(responseCode = "406", description = "Neither JSON nor DOCX is accepted")
    public Response document(
            @PathParam("id") UUID id,
            @QueryParam("format")
                    @Parameter(
                            description = "As Accept says when absent",
                            schema = @Schema(enumeration = {"docx", "json"}))
                    @Nullable
                    String format,
            @Context Request request)
            throws JsonProcessingException {
        Format wanted = new QueryValue("format", format).asOneOf(Format.class);
        Variant accepted = request.selectVariant(FORMS);
        boolean docx =
                wanted == null ? accepted != null && DOCX.equals(accepted.getMediaType()) : wanted == Format.DOCX;
        PlanPaper plan = export.handle(new ExportPlan.Command(id, caller.get()));
        return docx
                ? file(PlanDocx.write(plan), DOCX, plan, "docx", request)
                : file(data(plan), MediaType.APPLICATION_JSON_TYPE, plan, "json", request);
    }

    private byte[] data(PlanPaper plan) throws JsonProcessingException {
        return json.writeValueAsBytes(PlanImport.of(plan.header(), plan.tasks(), plan.targets()));
    }

    private static Response file(byte[] content, MediaType type, PlanPaper plan, String ending, Request request) {
        EntityTag tag = new EntityTag(sha256(content));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        FileName name = FileName.of(
                DocumentType.of(plan.header().title()).word(), plan.header().number(), ending);
        Response.ResponseBuilder answer = unchanged != null
                ? unchanged
                : Response.ok(content, type).header(HttpHeaders.CONTENT_DISPOSITION, name.attachment());
        return answer.tag(tag).header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
    }

    /// How the issuer writes itself changes with the registry, not only with the plan's version.
    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
