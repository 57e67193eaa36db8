package vn.cchc.kpi.dossier.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.calendar.Window;
import vn.cchc.calendar.WindowRule;
import vn.cchc.kit.agency.AgencyCode;
import vn.cchc.kit.agency.AgencyCopies;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kpi.dossier.form.FormWriter;
import vn.cchc.kpi.dossier.form.FormWriter.Form;
import vn.cchc.kpi.dossier.form.FormWriter.Line;
import vn.cchc.kpi.query.DayRange;

@Path("/api/v1/dossier-metrics/form")
@RunOnVirtualThread
@Tag(name = "Dossier metrics")
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
public class FormExportResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final FormExport export;
    private final AgencyCopies agencies;
    private final Caller caller;

    FormExportResource(FormExport export, AgencyCopies agencies, Caller caller) {
        this.export = export;
        this.agencies = agencies;
        this.caller = caller;
    }

    @GET
    @Produces(XLSX)
    @Operation(
            operationId = "getDossierForm",
            summary = "Form II.06 of an agency's month as a workbook",
            description =
                    "One line per field, with the sum of all. POST /dossier-metrics reads it again when the month "
                            + "is kept by fields; of one kept by procedures, or as a whole, it sums up rows and is only to be "
                            + "read.")
    @APIResponse(responseCode = "200", description = "The workbook")
    @APIResponse(
            responseCode = "400",
            description = "Something is not said, or the days are not one reporting month, from a 15th to a 14th")
    @APIResponse(
            responseCode = "404",
            description = "Nothing is stored of the agency and month, or it is not yours to see")
    public Response get(
            @Parameter(required = true, example = "Z01.05") @QueryParam("agencyCode") @Nullable String agencyCode,
            @Parameter(required = true, description = "First day", example = "2026-02-15") @QueryParam("from") @Nullable
                    String from,
            @Parameter(required = true, description = "Last day", example = "2026-03-14") @QueryParam("to") @Nullable
                    String to) {
        String agency = required("agencyCode", AgencyCode.sought(agencyCode));
        required("from", from);
        required("to", to);
        DayRange days = DayRange.read(from, to);
        LocalDate first = Objects.requireNonNull(days.from());
        LocalDate last = Objects.requireNonNull(days.to());
        Window month = month(first, last);
        List<Line> lines = agencies.sees(caller, agency) ? export.lines(agency, month) : List.of();
        if (lines.isEmpty()) {
            throw Problem.of(404, "resource/unknown").toException();
        }
        return Response.ok(workbook(new Form(agency, agencies.name(agency).orElse(agency), first, last, lines)))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"II.06-" + agency + "-" + last + ".xlsx\"")
                .build();
    }

    private static byte[] workbook(Form form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            FormWriter.write(form, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    private static Window month(LocalDate first, LocalDate last) {
        WindowRule rule = WindowRule.DAY_14;
        Window month = rule.window(rule.monthOf(last), rule.monthOf(last));
        if (!month.from().equals(first) || !month.to().equals(last)) {
            String reason = "dossier-metrics/not-a-reporting-month";
            throw Problem.of(400, reason, first.toString(), last.toString())
                    .at("?from", reason, first.toString(), last.toString())
                    .toException();
        }
        return month;
    }

    private static String required(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw Problem.of(400, "dossier-metrics/missing-parameter", name)
                    .at("?" + name, "dossier-metrics/missing-parameter", name)
                    .toException();
        }
        return value;
    }
}
