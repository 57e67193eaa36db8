package vn.cchc.plan.plan.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
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
import vn.cchc.kit.page.Page;
import vn.cchc.kit.page.PageLinks;
import vn.cchc.kit.page.PageRequest;
import vn.cchc.plan.constraint.Flag;
import vn.cchc.plan.plan.coverage.Coverage;
import vn.cchc.plan.plan.coverage.CoverageItem;
import vn.cchc.plan.plan.coverage.CoverageSummary;
import vn.cchc.plan.plan.superior.Reached;
import vn.cchc.plan.plan.usecase.ListSubordinates;
import vn.cchc.plan.plan.usecase.ListSuperiors;
import vn.cchc.plan.plan.usecase.ShowCoverage;

@Path("/api/v1/plans/{id}")
@Tag(name = "Plan graph", description = "Plans above and below a plan, and what those below take up")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class PlanGraphResource {

    private final ListSuperiors listSuperiors;
    private final ListSubordinates listSubordinates;
    private final ShowCoverage showCoverage;
    private final Instance<Caller> caller;

    PlanGraphResource(
            ListSuperiors listSuperiors,
            ListSubordinates listSubordinates,
            ShowCoverage showCoverage,
            Instance<Caller> caller) {
        this.listSuperiors = listSuperiors;
        this.listSubordinates = listSubordinates;
        this.showCoverage = showCoverage;
        this.caller = caller;
    }

    @GET
    @Path("/superiors")
    @Operation(
            summary = "List the plans this one implements, nearest first",
            description = "Found by the numbers the plans name, over all steps, whenever asked: a plan imported later "
                    + "is linked as well. A number nobody knows here is listed with known=false.")
    @APIResponse(responseCode = "200", description = "One page; the Link header leads to the next")
    @APIResponse(responseCode = "404", description = "No such plan, or not visible to the caller")
    public Response superiors(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return linked(listSuperiors.handle(new ListSuperiors.Command(id, caller.get())), page, uri);
    }

    @GET
    @Path("/subordinates")
    @Operation(
            summary = "List the plans that implement this one, nearest first",
            description = "Plans that name its number, and over all steps those that name theirs.")
    @APIResponse(responseCode = "200", description = "One page; the Link header leads to the next")
    @APIResponse(responseCode = "404", description = "No such plan, or not visible to the caller")
    public Response subordinates(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        return linked(listSubordinates.handle(new ListSubordinates.Command(id, caller.get())), page, uri);
    }

    @GET
    @Path("/coverage")
    @Operation(
            summary = "Say for each target and task which plan below takes it up",
            description = "By the plans in force that implement this one. A target is taken up by one with the same "
                    + "indicator; a task by a row in the same words (score 0.6 or more of 1). What is less sure is a "
                    + "candidate for a person to judge: a row with a score from 0.3, or a plan of the lead unit.")
    @APIResponse(responseCode = "200", description = "One page; the Link header leads to the next")
    @APIResponse(responseCode = "404", description = "No such plan, or not visible to the caller")
    public Response coverage(
            @PathParam("id") UUID id,
            @QueryParam("uncovered") @Parameter(schema = @Schema(type = SchemaType.BOOLEAN)) @Nullable String uncovered,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        boolean onlyUncovered = new Flag("uncovered", uncovered).isSet();
        int after = PlanCursor.ordinal(page);
        int limit = page.limit();
        List<CoverageItem> items = coverage(id).items().stream()
                .filter(item -> item.position() > after)
                .filter(item -> !onlyUncovered || item.state() == CoverageItem.State.UNCOVERED)
                .limit(limit + 1L)
                .toList();
        return PageLinks.respond(Page.of(items, limit, item -> String.valueOf(item.position())), uri);
    }

    @GET
    @Path("/coverage/summary")
    @Operation(summary = "Count what the plans below take up, in all and for each lead unit")
    @APIResponse(
            responseCode = "200",
            description = "The counts",
            content = @Content(schema = @Schema(implementation = CoverageSummary.class)))
    @APIResponse(responseCode = "404", description = "No such plan, or not visible to the caller")
    public CoverageSummary coverageSummary(@PathParam("id") UUID id) {
        return CoverageSummary.of(coverage(id));
    }

    private Coverage coverage(UUID id) {
        return showCoverage.handle(new ShowCoverage.Command(id, caller.get()));
    }

    /// Steps have no key of their own; they come in the same order as long as the plans stay the same.
    private static Response linked(List<Reached> steps, PageRequest page, UriInfo uri) {
        int after = Math.max(PlanCursor.ordinal(page), 0);
        int limit = page.limit();
        List<Reached> rest = steps.stream().skip(after).limit(limit + 1L).toList();
        return PageLinks.respond(
                Page.of(rest, limit, _ -> String.valueOf(after + limit)).map(LinkedPlanView::of), uri);
    }
}
