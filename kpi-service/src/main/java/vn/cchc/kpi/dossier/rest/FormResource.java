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
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.problem.ProblemTexts;
import vn.cchc.kpi.dossier.form.FormRows;
import vn.cchc.kpi.dossier.usecase.BatchRefused;
import vn.cchc.kpi.dossier.usecase.ImportDossierMetrics;
import vn.cchc.kpi.dossier.usecase.ImportDossierMetrics.Command;
import vn.cchc.kpi.dossier.usecase.ImportOutcome;
import vn.cchc.kpi.dossier.usecase.ImportOutcome.Rejected;
import vn.cchc.kpi.dossier.usecase.ImportOutcome.Unread;
import vn.cchc.kpi.dossier.usecase.IncomingRows.Unreadable;

/// The same door for form II.06 as a workbook. One operation in OpenAPI, so both tell the same of it.
@Path("/api/v1/dossier-metrics")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Dossier metrics")
public class FormResource {

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ImportDossierMetrics imports;
    private final ProblemTexts texts;
    private final Caller caller;

    FormResource(ImportDossierMetrics imports, ProblemTexts texts, Caller caller) {
        this.imports = imports;
        this.texts = texts;
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
    public ImportSummary push(
            @BeanParam ImportOptions options,
            @BeanParam FormOptions form,
            @Context HttpHeaders headers,
            InputStream body) {
        boolean dryRun = options.isDryRun();
        try (FormRows rows = FormRows.of(body, form.request())) {
            ImportOutcome outcome =
                    handle(rows, new Command(rows, options.source(caller), options.allOrNothing(), dryRun, caller));
            ImportSummary summary =
                    ImportSummary.of(outcome, dryRun, texts, ProblemTexts.preferred(headers.getAcceptableLanguages()));
            return summary.naming(rows.derivedFields());
        }
    }

    private ImportOutcome handle(FormRows rows, Command command) {
        try {
            return placed(imports.handle(command), rows);
        } catch (BatchRefused refused) {
            throw BatchProblem.of(placed(refused.outcome(), rows));
        }
    }

    /// The same with the places of the sheet.
    private static ImportOutcome placed(ImportOutcome outcome, FormRows rows) {
        List<Rejected> rejected = outcome.rejected().stream()
                .map(RowProblem::of)
                .<Rejected>map(row -> new Unread(
                        new Unreadable(row.number(), rows.place(row.number(), row.pointer()), row.code(), row.args())))
                .toList();
        return new ImportOutcome(outcome.batch(), outcome.tally(), rejected);
    }
}
