package vn.cchc.kpi.dossier.rest;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kpi.dossier.form.FormRows;
import vn.cchc.kpi.dossier.rest.ImportAnswers.Wording;
import vn.cchc.kpi.dossier.result.RowProblem;
import vn.cchc.kpi.dossier.usecase.ImportDossierMetrics.Command;
import vn.cchc.kpi.dossier.usecase.ImportOutcome;

/// The same door for form II.06 as a workbook. One operation in OpenAPI, so both tell the same of it.
@Path("/api/v1/dossier-metrics")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Dossier metrics")
public class FormResource {

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ImportAnswers imports;
    private final Caller caller;

    FormResource(ImportAnswers imports, Caller caller) {
        this.imports = imports;
        this.caller = caller;
    }

    @POST
    @Consumes(XLSX)
    @RolesAllowed({Role.SYSTEM, Role.ADMIN, Role.STANDING_OFFICER})
    @Operation(
            operationId = "pushDossierMetrics",
            summary = DossierMetricsResource.SUMMARY,
            description = DossierMetricsResource.DESCRIPTION)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportSummary.class)))
    public Response push(
            @BeanParam ImportOptions options,
            @BeanParam FormOptions form,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            InputStream body) {
        try (FormRows rows = FormRows.of(body, form.request())) {
            Command command = new Command(
                    rows,
                    options.source(caller),
                    options.allOrNothing(),
                    options.isDryRun(),
                    caller,
                    options.treatment());
            return imports.answer(command, headers, uri, new OfSheet(rows));
        }
    }

    /// Places are those of the sheet.
    private record OfSheet(FormRows rows) implements Wording {

        @Override
        public ImportOutcome of(ImportOutcome outcome) {
            return outcome.placed(row ->
                    new RowProblem(row.number(), rows.place(row.number(), row.pointer()), row.code(), row.args()));
        }

        @Override
        public ImportSummary of(ImportSummary summary) {
            return summary.naming(rows.derivedFields());
        }
    }
}
