package vn.cchc.kpi.measurement;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.idempotency.Idempotent;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kpi.measurement.Sheet.Filing;

@Path("/api/v1/measurements/sets")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Measurements")
public class SetResource {

    private static final String EXAMPLE = """
            {"agencyCode": "Z01.05", "window": {"from": "2025-12-15", "to": "2026-03-14"},
             "values": {"H.total": 120, "H.trained_cchc": 96}, "dataAsOf": "2026-03-14", "provisional": false,
             "revision": 1,
             "evidence": [{"kind": "REPORT", "documentNumber": "45/BC-SGDĐT", "documentDate": "2026-03-16"}]}""";

    private final RecordSheet record;
    private final Caller caller;

    SetResource(RecordSheet record, Caller caller) {
        this.record = record;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.SYSTEM, Role.ADMIN, Role.STANDING_OFFICER, Role.UNIT_OFFICER, Role.UNIT_HEAD})
    @Operation(
            operationId = "recordMeasurementSet",
            summary = "Enter many counts of one agency and window with one evidence, all or none",
            description = "Each becomes a measurement of its metric. A higher revision corrects, repeating one changes "
                    + "nothing. Every value that cannot be taken is named at its place; what is counted out of a whole "
                    + "cannot be more than the whole of the same set.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "staff of an agency", value = EXAMPLE)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SetView.class)))
    @APIResponse(responseCode = "200", description = "Corrected, or known already")
    @APIResponse(responseCode = "409", description = "An older revision, or the same one with other content")
    @APIResponse(responseCode = "422", description = "What cannot be, each at its place")
    public Response record(@NotNull @Valid SetBody body) {
        try {
            SetView view = SetView.of(record.handle(body.toSheet(), caller));
            return Response.status(view.created() > 0 ? 201 : 200).entity(view).build();
        } catch (MeasurementRefused refused) {
            throw MeasurementProblems.of(refused, Filing.SET).toException();
        }
    }
}
