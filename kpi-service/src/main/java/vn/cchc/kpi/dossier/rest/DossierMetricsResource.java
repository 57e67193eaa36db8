package vn.cchc.kpi.dossier.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.problem.ProblemResponses;
import vn.cchc.kpi.dossier.intake.BodyPace;
import vn.cchc.kpi.dossier.intake.CsvRows;
import vn.cchc.kpi.dossier.intake.DossierRowBody;
import vn.cchc.kpi.dossier.intake.JsonArrayRows;
import vn.cchc.kpi.dossier.intake.NdjsonRows;
import vn.cchc.kpi.dossier.usecase.ImportDossierMetrics;
import vn.cchc.kpi.dossier.usecase.IncomingRows;
import vn.cchc.kpi.dossier.usecase.OpenedRows;

@Path("/api/v1/dossier-metrics")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Dossier metrics", description = "Counts pushed by dossier systems")
public class DossierMetricsResource {

    static final String SUMMARY = "Push cumulative snapshots; repeating them changes nothing";

    static final String DESCRIPTION =
            "Idempotent by source, agency, procedure or field, window and revision, so no Idempotency-Key is needed."
                    + " Rows are read as a stream. When no row is taken the answer is a problem that names every rejected"
                    + " row and carries the members of a summary; else a summary. The first line of a CSV file names its columns in any order, parted by `,` or"
                    + " `;`: `agencyCode`, `procedureCode`, `fieldCode`, `windowFrom`, `windowTo`, `dataAsOf`, `revision`,"
                    + " `provisional`, `consolidated`, and metrics by their names; an empty cell was not counted. Rows are"
                    + " then named by their line. A workbook holds form II.06 (06/VPCP/KSTT), one row per field: it is"
                    + " found by the line that numbers its columns (1) to (13); days and code of the unit are read above"
                    + " it, and what the request says must agree. Sums of the form that are not those of its rows refuse"
                    + " it. Places are those of the sheet: `Sheet1!G12`.";

    private static final String NDJSON = "application/x-ndjson";
    private static final MediaType CSV = MediaType.valueOf("text/csv");

    private static final String CSV_EXAMPLE = """
            agencyCode,procedureCode,windowFrom,windowTo,dataAsOf,revision,carried_over,received_online,\
            received_direct,received_postal,resolved_early,resolved_on_time,resolved_overdue,pending_in_time,\
            pending_overdue
            Z01.05.01,1.001612,2025-12-15,2026-01-14,2026-01-14,1,1,8,2,0,5,3,1,2,0
            """;

    private final ImportAnswers imports;
    private final ObjectMapper json;
    private final BodyPace pace;
    private final Caller caller;

    DossierMetricsResource(ImportAnswers imports, ObjectMapper json, BodyPace pace, Caller caller) {
        this.imports = imports;
        this.json = json;
        this.pace = pace;
        this.caller = caller;
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, NDJSON, "text/csv"})
    @RolesAllowed({Role.SYSTEM, Role.ADMIN, Role.STANDING_OFFICER})
    @Operation(
            operationId = "pushDossierMetrics",
            summary = DossierMetricsResource.SUMMARY,
            description = DossierMetricsResource.DESCRIPTION)
    @RequestBody(
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = DossierRowBody[].class)),
                @Content(mediaType = NDJSON, schema = @Schema(implementation = DossierRowBody.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING), example = CSV_EXAMPLE)
            })
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportSummary.class)))
    @APIResponse(
            responseCode = "422",
            description = "Nothing was taken; 400 when no row could be read, 403 when all belong to other agencies",
            content =
                    @Content(
                            mediaType = ProblemResponses.MEDIA_TYPE,
                            schema = @Schema(implementation = RefusedImport.class)))
    @APIResponse(
            responseCode = "408",
            description = "The body came in so slowly that it was given up; nothing was taken")
    @APIResponse(responseCode = "413", description = "The body, or the file of a form, is larger than is taken")
    @APIResponse(responseCode = "415", description = "No media type that is read, or a form that is no workbook")
    @APIResponse(
            responseCode = "503",
            description = "As many imports as may be are under way, or as many of this sender",
            headers =
                    @Header(
                            name = HttpHeaders.RETRY_AFTER,
                            description = "Seconds to wait",
                            schema = @Schema(type = SchemaType.INTEGER)))
    public Response push(
            @BeanParam ImportOptions options, @Context HttpHeaders headers, @Context UriInfo uri, InputStream body) {
        ImportOptions.requireKnown(uri);
        return imports.answer(
                new ImportDossierMetrics.Command(
                        new OpenedRows(() -> rows(headers, pace.of(body))),
                        options.source(caller),
                        options.allOrNothing(),
                        options.isDryRun(),
                        caller,
                        options.treatment()),
                headers,
                uri);
    }

    private IncomingRows rows(HttpHeaders headers, InputStream body) {
        MediaType type = headers.getMediaType();
        if (type.isCompatible(CSV)) {
            return new CsvRows(body);
        }
        return type.isCompatible(MediaType.APPLICATION_JSON_TYPE)
                ? new JsonArrayRows(body, json)
                : new NdjsonRows(body, json.readerFor(DossierRowBody.class));
    }
}
