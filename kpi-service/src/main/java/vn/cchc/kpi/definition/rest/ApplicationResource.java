package vn.cchc.kpi.definition.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.agency.AgencyCode;
import vn.cchc.kit.agency.AgencyCopies;
import vn.cchc.kit.idempotency.Idempotent;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.page.Page;
import vn.cchc.kit.page.PageLinks;
import vn.cchc.kit.page.PageRequest;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kpi.catalogue.Visibility;
import vn.cchc.kpi.definition.domain.Application;
import vn.cchc.kpi.definition.domain.DefinitionRefusal;
import vn.cchc.kpi.definition.domain.DefinitionRefused;
import vn.cchc.kpi.definition.store.Applications;
import vn.cchc.kpi.definition.usecase.ApplyVersion;
import vn.cchc.kpi.query.CursorKey;

@Path("/api/v1/indicators/{code}/applications")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Indicators")
class ApplicationResource {

    private static final String PREVIEW = """
            {"version": 2, "years": [2026], "periods": ["Q1", "H1"]}""";
    private static final String APPLY = """
            {"version": 2, "years": [2026], "periods": ["Q1", "H1"], "dryRun": false, "token": "5d41…",
             "reason": "Thống nhất cách tính từ đầu năm"}""";

    private final ApplyVersion applyVersion;
    private final Applications applications;
    private final Visibility visibility;
    private final Caller caller;

    ApplicationResource(ApplyVersion applyVersion, Applications applications, Visibility visibility, Caller caller) {
        this.applyVersion = applyVersion;
        this.applications = applications;
        this.visibility = visibility;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({Role.STANDING_OFFICER, Role.APPROVER, Role.ADMIN})
    @Operation(
            operationId = "applyIndicatorVersion",
            summary = "Have periods judged by another version: first see what changes, then do exactly that",
            description = "The assessments meant are pinned to the version, also when figures come later. When the "
                    + "figures moved since the preview nothing is applied.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = {
                                @ExampleObject(name = "see", value = PREVIEW),
                                @ExampleObject(name = "do", value = APPLY)
                            }))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    @APIResponse(responseCode = "404", description = "No such definition or agency, or not visible to the caller")
    @APIResponse(responseCode = "409", description = "Something else would change by now: see again")
    @APIResponse(responseCode = "422", description = "No such version, or no token or reason to apply it")
    public Response apply(@PathParam("code") String code, @NotNull @Valid ApplicationBody body) {
        ApplyVersion.Scope scope = new ApplyVersion.Scope(
                code,
                body.version(),
                Set.copyOf(body.years()),
                body.codes(),
                AgencyCode.sought(body.agencyCode()),
                caller);
        if (body.isPreview()) {
            return Response.ok(ApplicationView.of(applyVersion.preview(scope))).build();
        }
        if (body.token() == null || body.token().isBlank()) {
            throw new DefinitionRefused(new DefinitionRefusal.PreviewMissing());
        }
        if (body.reason() == null || body.reason().isBlank()) {
            throw new DefinitionRefused(new DefinitionRefusal.ReasonMissing());
        }
        return Response.ok(ApplicationView.of(applyVersion.apply(scope, body.token(), body.reason())))
                .build();
    }

    @GET
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
    @Operation(operationId = "listIndicatorApplications", summary = "Versions applied on purpose, newest first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    @APIResponse(responseCode = "404", description = "No such definition, or not visible to the caller")
    public Response list(@PathParam("code") String code, @BeanParam PageRequest page, @Context UriInfo uri) {
        if (visibility.versions(code, caller).isEmpty()) {
            throw Problem.of(404, "resource/unknown").toException();
        }
        String last = CursorKey.only(page.after(), CursorKey.ID);
        UUID before = last == null ? null : UUID.fromString(last);
        List<Application> rows =
                applications.list(code, AgencyCopies.scope(caller).orElse(null), before, page.limit() + 1);
        return PageLinks.respond(
                Page.of(rows, page.limit(), application -> application.id().toString()), uri);
    }
}
