package vn.cchc.plan.plan.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.page.Page;
import vn.cchc.kit.page.PageLinks;
import vn.cchc.kit.page.PageRequest;
import vn.cchc.plan.plan.query.FoundText;
import vn.cchc.plan.plan.usecase.SearchPlans;

@Path("/api/v1/plan-search")
@Tag(name = "Search", description = "Words in the plans one may see")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class PlanSearchResource {

    private final SearchPlans searchPlans;
    private final Instance<Caller> caller;

    PlanSearchResource(SearchPlans searchPlans, Instance<Caller> caller) {
        this.searchPlans = searchPlans;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "Find words in plans, tasks and targets, the best first",
            description = "Looks where the caller may read. Words as typed first; if none occur so, as beginnings; at "
                    + "last what misspelt words may have meant (approximate: true). Of very many matches the latest "
                    + "imported are compared (complete: false): a filter or another word brings the rest.")
    @APIResponse(
            responseCode = "200",
            description = "One page; the Link header leads to the next",
            content = @Content(schema = @Schema(implementation = SearchPage.class)))
    @APIResponse(responseCode = "400", description = "No word to look for, too many, or a parameter that is none")
    public Response search(@BeanParam SearchRequest request, @BeanParam PageRequest page, @Context UriInfo uri) {
        SearchCursor cursor = new SearchCursor(request.question());
        var outcome = searchPlans.handle(new SearchPlans.Command(
                request.words(), request.filter(), cursor.read(page), page.limit() + 1, caller.get()));
        Page<FoundText> found = Page.of(outcome.found(), page.limit(), last -> cursor.after(last.match()));
        SearchPage answer = new SearchPage(
                found.map(one -> SearchHit.of(one, outcome.words())).items(),
                found.next(),
                outcome.approximate(),
                outcome.complete());
        return Response.fromResponse(PageLinks.respond(found, uri))
                .entity(answer)
                .build();
    }
}
