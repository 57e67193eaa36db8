package vn.cchc.plan.appendix.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.query.QueryValue;
import vn.cchc.plan.appendix.ExportAppendix;
import vn.cchc.plan.appendix.printing.CsvAppendix;
import vn.cchc.plan.appendix.printing.PrintedAppendix;
import vn.cchc.plan.appendix.printing.XlsxAppendix;
import vn.cchc.plan.download.FileName;
import vn.cchc.plan.plan.rest.PlanTags;

@Path("/api/v1/plans/{id}/appendix")
@Tag(name = "Plans", description = PlanTags.PLANS)
@RunOnVirtualThread
@Authenticated
class AppendixExportResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv;charset=UTF-8;header=present";

    private final ExportAppendix export;
    private final Instance<Caller> caller;

    AppendixExportResource(ExportAppendix export, Instance<Caller> caller) {
        this.export = export;
        this.caller = caller;
    }

    /// What an appendix is written as.
    enum Format {
        XLSX,
        CSV
    }

    @GET
    @Produces({XLSX, "text/csv"})
    @Operation(
            summary = "The appendix as printed, for office programs",
            description =
                    "The preview reads the rows again as they are printed; areas are not printed, it finds them by "
                            + "the headings. Text that a spreadsheet would take for a formula is marked as text.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "404", description = "No such plan, or not visible to the caller")
    public Response appendix(
            @PathParam("id") UUID id,
            @QueryParam("format")
                    @Parameter(description = "xlsx when absent", schema = @Schema(enumeration = {"xlsx", "csv"}))
                    @Nullable
                    String format,
            @Context HttpHeaders headers)
            throws IOException {
        Format wanted = Optional.ofNullable(new QueryValue("format", format).asOneOf(Format.class))
                .orElseGet(() -> accepted(headers));
        ExportAppendix.Outcome outcome = export.handle(new ExportAppendix.Command(id, caller.get()));
        return switch (wanted) {
            case XLSX -> file(xlsx(outcome.appendix()), XLSX, name(outcome, "xlsx"));
            case CSV -> file(csv(outcome.appendix()), CSV, name(outcome, "csv"));
        };
    }

    private static FileName name(ExportAppendix.Outcome outcome, String ending) {
        return FileName.of("Phụ lục", outcome.number(), ending);
    }

    private static Format accepted(HttpHeaders headers) {
        MediaType first = headers.getAcceptableMediaTypes().getFirst();
        return first.getType().equals("text") ? Format.CSV : Format.XLSX;
    }

    private static byte[] xlsx(PrintedAppendix appendix) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxAppendix.write(appendix, out);
        return out.toByteArray();
    }

    private static byte[] csv(PrintedAppendix appendix) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvAppendix.write(appendix, out);
        return out.toByteArray();
    }

    private static Response file(byte[] content, String type, FileName name) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.attachment())
                .build();
    }
}
