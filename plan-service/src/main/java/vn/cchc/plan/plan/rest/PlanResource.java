package vn.cchc.plan.plan.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.agency.AgencyCode;
import vn.cchc.kit.idempotency.Idempotent;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.page.Page;
import vn.cchc.kit.page.PageLinks;
import vn.cchc.kit.page.PageRequest;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.kit.query.QueryValue;
import vn.cchc.plan.plan.domain.PlanRefusal;
import vn.cchc.plan.plan.domain.PlanRefused;
import vn.cchc.plan.plan.domain.PlanStatus;
import vn.cchc.plan.plan.query.PlanDetail;
import vn.cchc.plan.plan.query.PlanFilter;
import vn.cchc.plan.plan.query.PlanOverview;
import vn.cchc.plan.plan.query.PlanReads;
import vn.cchc.plan.plan.usecase.ImportPlan;

@Path("/api/v1/plans")
@Tag(name = "Plans", description = PlanTags.PLANS)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class PlanResource {

    private final PlanReads reads;
    private final ImportPlan importPlan;
    private final FindingTexts findingTexts;
    private final Instance<Caller> caller;

    PlanResource(PlanReads reads, ImportPlan importPlan, FindingTexts findingTexts, Instance<Caller> caller) {
        this.reads = reads;
        this.importPlan = importPlan;
        this.findingTexts = findingTexts;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.STANDING_OFFICER, Role.SYSTEM})
    @Idempotent
    @Operation(
            summary = "Import a printed plan as a draft",
            description = "Deadlines are read and kept as printed; what is missing or doubtful comes back as warnings. "
                    + "Accepts Idempotency-Key.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "annual plan", value = PlanExamples.IMPORT)))
    @APIResponse(
            responseCode = "201",
            description = "Imported",
            content = @Content(schema = @Schema(implementation = ImportSummary.class)))
    @APIResponse(
            responseCode = "200",
            description = "Dry run: what would be imported",
            content = @Content(schema = @Schema(implementation = ImportSummary.class)))
    @APIResponse(responseCode = "400", description = "Broken JSON, unknown field or wrong type")
    @APIResponse(responseCode = "403", description = "The issuer is not the caller's agency nor below it")
    @APIResponse(responseCode = "409", description = "The plan is there already; errors[0].detail is its id")
    @APIResponse(responseCode = "422", description = "The issuer is unknown, or rows contradict each other")
    public Response importPlan(
            @QueryParam("dryRun")
                    @Parameter(
                            description = "true: say what the import would find, and keep nothing",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @Nullable
                    String dryRun,
            @NotNull @Valid PlanImport body,
            @Context HttpHeaders headers) {
        boolean dry = new QueryValue("dryRun", dryRun).asOneOf(DryRun.class) == DryRun.TRUE;
        var command = new ImportPlan.Command(body.toHeader(), body.toRows(), body.toTargets(), dry, caller.get());
        var outcome = importPlan.handle(command);
        ImportSummary summary = ImportSummary.of(outcome, dry, findingTexts.views(outcome.findings(), headers));
        return dry
                ? Response.ok(summary).build()
                : Response.created(URI.create("/api/v1/plans/" + outcome.plan().id()))
                        .header(
                                HttpHeaders.ETAG,
                                Preconditions.etag(outcome.plan().version()))
                        .entity(summary)
                        .build();
    }

    private enum DryRun {
        TRUE,
        FALSE
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a plan")
    @APIResponse(
            responseCode = "200",
            description = "The plan, with its ETag",
            content = @Content(schema = @Schema(implementation = PlanDetail.class)))
    @APIResponse(responseCode = "404", description = "No such plan, or not visible to the caller")
    public Response read(@PathParam("id") UUID id) {
        PlanDetail plan =
                reads.find(caller.get(), id).orElseThrow(() -> new PlanRefused(new PlanRefusal.PlanUnknown()));
        return Response.ok(plan)
                .header(HttpHeaders.ETAG, Preconditions.etag(plan.overview().version()))
                .build();
    }

    @GET
    @Operation(
            summary = "List plans in the order of import",
            description = "Own plans, plans of agencies below, and active plans of agencies above.")
    @APIResponse(responseCode = "200", description = "One page; the Link header leads to the next")
    public Response list(
            @QueryParam("agencyCode") @Nullable String agencyCode,
            @QueryParam("number") @Nullable String number,
            @QueryParam("year") @Parameter(schema = @Schema(type = SchemaType.INTEGER, format = "int32")) @Nullable
                    String year,
            @QueryParam("status") @Parameter(schema = @Schema(implementation = PlanStatus.class)) @Nullable
                    String status,
            @QueryParam("q") @Nullable String words,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        PlanFilter filter = new PlanFilter(
                AgencyCode.sought(agencyCode),
                number,
                new QueryValue("year", year).asInteger(),
                new QueryValue("status", status).asOneOf(PlanStatus.class),
                words);
        List<PlanOverview> found = reads.list(caller.get(), filter, PlanCursor.plan(page), page.limit() + 1);
        return PageLinks.respond(Page.of(found, page.limit(), plan -> plan.id().toString()), uri);
    }
}
