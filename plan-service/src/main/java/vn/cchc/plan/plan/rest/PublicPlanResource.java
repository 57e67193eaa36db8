package vn.cchc.plan.plan.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.page.Page;
import vn.cchc.kit.page.PageLinks;
import vn.cchc.kit.page.PageRequest;
import vn.cchc.kit.query.QueryValue;
import vn.cchc.plan.plan.domain.PlanRefusal;
import vn.cchc.plan.plan.domain.PlanRefused;
import vn.cchc.plan.plan.query.PublicFilter;
import vn.cchc.plan.plan.query.PublicPlan;
import vn.cchc.plan.plan.query.PublicReads;
import vn.cchc.plan.plan.query.PublicReads.Versioned;
import vn.cchc.plan.plan.query.PublicTarget;
import vn.cchc.plan.plan.query.PublicTask;

/// The only resource without a token. What it gives out depends on nobody, so it asks for nobody.
@Path("/api/v1/public/plans")
@Tag(name = "Public read", description = "Signed plans, for everybody and without a token")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PermitAll
@SecurityRequirements
class PublicPlanResource {

    private final PublicReads reads;

    PublicPlanResource(PublicReads reads) {
        this.reads = reads;
    }

    @GET
    @Operation(
            summary = "List signed plans, the latest imported first",
            description = "Without their legal bases. Plans that an issuer keeps internal are not there.")
    @APIResponse(responseCode = "200", description = "One page; the Link header leads to the next")
    @APIResponse(responseCode = "304", description = "If-None-Match names what would be answered")
    @APIResponse(responseCode = "400", description = "A parameter that is none")
    public Response list(
            @QueryParam("q")
                    @Parameter(description = "Words or beginnings of words of title and number; as in plan-search")
                    @Nullable
                    String q,
            @QueryParam("agencyCode") @Parameter(description = "The issuer") @Nullable String agencyCode,
            @QueryParam("year")
                    @Parameter(
                            description = "A year the plan runs in",
                            schema = @Schema(type = SchemaType.INTEGER, format = "int32"))
                    @Nullable
                    String year,
            @BeanParam PageRequest page,
            @Context UriInfo uri,
            @Context Request request) {
        PublicFilter filter = new PublicFilter(
                q == null || q.isEmpty()
                        ? null
                        : QuestionText.read(q).asPrefixes().expression(),
                agencyCode == null || agencyCode.isEmpty() ? null : agencyCode,
                new QueryValue("year", year).asInteger());
        List<Versioned> found = reads.list(filter, PlanCursor.plan(page), page.limit() + 1);
        Page<PublicPlan> plans = Page.of(
                        found, page.limit(), last -> last.plan().id().toString())
                .map(Versioned::plan);
        return PublicAnswers.cached(request, tag(found), () -> PageLinks.respond(plans, uri));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a signed plan")
    @APIResponse(
            responseCode = "200",
            description = "The plan, with its ETag",
            content = @Content(schema = @Schema(implementation = PublicPlan.class)))
    @APIResponse(responseCode = "304", description = "If-None-Match names what would be answered")
    @APIResponse(responseCode = "404", description = "No such plan, or not public")
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        Versioned found = find(id);
        return PublicAnswers.cached(
                request, tag(found), () -> Response.ok(found.plan()).build());
    }

    @GET
    @Path("/{id}/tasks")
    @Operation(summary = "List the rows of the appendix as printed, by ordinal")
    @APIResponse(responseCode = "200", description = "One page; the Link header leads to the next")
    @APIResponse(responseCode = "304", description = "If-None-Match names what would be answered")
    @APIResponse(responseCode = "404", description = "No such plan, or not public")
    public Response tasks(
            @PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri, @Context Request request) {
        int after = PlanCursor.ordinal(page);
        int limit = page.limit();
        return PublicAnswers.cached(request, tag(find(id)), () -> {
            List<PublicTask> tasks = reads.tasks(id, after, limit + 1);
            return PageLinks.respond(Page.of(tasks, limit, task -> String.valueOf(task.ordinal())), uri);
        });
    }

    @GET
    @Path("/{id}/targets")
    @Operation(summary = "List the targets as printed, in the order of the document")
    @APIResponse(responseCode = "200", description = "All targets")
    @APIResponse(responseCode = "304", description = "If-None-Match names what would be answered")
    @APIResponse(responseCode = "404", description = "No such plan, or not public")
    public Response targets(@PathParam("id") UUID id, @Context Request request) {
        return PublicAnswers.cached(
                request,
                tag(find(id)),
                () -> Response.ok(new Page<PublicTarget>(reads.targets(id), null))
                        .build());
    }

    private Versioned find(UUID id) {
        return reads.find(id).orElseThrow(() -> new PlanRefused(new PlanRefusal.PlanUnknown()));
    }

    /// The name of an issuer is printed too, and changes without a new version of the plan.
    private static String tag(Versioned found) {
        return found.version() + "-" + Integer.toHexString(found.plan().issuer().hashCode());
    }

    private static String tag(List<Versioned> found) {
        String all = found.stream().map(one -> one.plan().id() + ":" + tag(one)).collect(Collectors.joining(","));
        return found.size() + "-" + UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }
}
