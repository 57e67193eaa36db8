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
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kpi.dossier.form.FormRequest;
import vn.cchc.kpi.dossier.form.FormRows;
import vn.cchc.kpi.dossier.intake.BodyPace;
import vn.cchc.kpi.dossier.rest.ImportAnswers.Wording;
import vn.cchc.kpi.dossier.result.RowProblem;
import vn.cchc.kpi.dossier.spool.SpoolFolder;
import vn.cchc.kpi.dossier.usecase.ImportDossierMetrics.Command;
import vn.cchc.kpi.dossier.usecase.ImportOutcome;
import vn.cchc.kpi.dossier.usecase.OpenedRows;

/// The same door for form II.06 as a workbook. One operation in OpenAPI, so both tell the same of it.
@Path("/api/v1/dossier-metrics")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Dossier metrics")
public class FormResource {

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ImportAnswers imports;
    private final SpoolFolder spool;
    private final BodyPace pace;
    private final Caller caller;

    FormResource(ImportAnswers imports, SpoolFolder spool, BodyPace pace, Caller caller) {
        this.imports = imports;
        this.spool = spool;
        this.pace = pace;
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
        ImportOptions.requireKnownOfForm(uri);
        FormRequest asked = form.request();
        try (SentForm sent = new SentForm(() -> FormRows.of(pace.of(body), asked, spool.path()))) {
            Command command = new Command(
                    new OpenedRows(sent::open),
                    options.source(caller),
                    options.allOrNothing(),
                    options.isDryRun(),
                    caller,
                    options.treatment());
            return imports.answer(command, headers, uri, sent);
        }
    }

    /// A form that is opened as part of its import. Places are those of the sheet.
    private static final class SentForm implements Wording, AutoCloseable {

        private final Supplier<FormRows> opening;
        private @Nullable FormRows opened;

        SentForm(Supplier<FormRows> opening) {
            this.opening = opening;
        }

        FormRows open() {
            FormRows rows = opening.get();
            opened = rows;
            return rows;
        }

        @Override
        public ImportOutcome of(ImportOutcome outcome) {
            FormRows rows = opened;
            return rows == null
                    ? outcome
                    : outcome.placed(row -> new RowProblem(
                            row.number(), rows.place(row.number(), row.pointer()), row.code(), row.args()));
        }

        @Override
        public ImportSummary of(ImportSummary summary) {
            return opened == null ? summary : summary.naming(opened.derivedFields());
        }

        @Override
        public void close() {
            if (opened != null) {
                opened.close();
            }
        }
    }
}
