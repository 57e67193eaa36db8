package vn.cchc.plan.appendix.rest;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.page.Page;
import vn.cchc.kit.page.PageLinks;
import vn.cchc.kit.page.PageRequest;
import vn.cchc.kit.problem.Preconditions;
import vn.cchc.kit.problem.ProblemTexts;
import vn.cchc.kit.query.QueryValue;
import vn.cchc.plan.appendix.kept.ConfirmationAct;
import vn.cchc.plan.appendix.kept.ListKeptRows;
import vn.cchc.plan.appendix.reading.RowKind;
import vn.cchc.plan.plan.rest.PlanCursor;

@Path("/api/v1/plans/{id}/appendix")
@Tag(name = "Draft", description = "Correcting the content of an open plan")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
class AppendixRowsResource {

    /// What a yes-or-no parameter may say.
    enum Answer {
        TRUE,
        FALSE
    }

    private final ListKeptRows listKeptRows;
    private final ProblemTexts texts;
    private final Instance<Caller> caller;

    AppendixRowsResource(ListKeptRows listKeptRows, ProblemTexts texts, Instance<Caller> caller) {
        this.listKeptRows = listKeptRows;
        this.texts = texts;
        this.caller = caller;
    }

    @GET
    @Path("/rows")
    @Operation(
            summary = "The rows of the files that were read into a plan, with how they were read",
            description = "Also headers, sections, notes and blank rows; with the task as it now stands.")
    @APIResponse(responseCode = "200", description = "One page; the Link header leads to the next; ETag of the plan")
    @APIResponse(responseCode = "404", description = "No such plan, or not visible to the caller")
    public Response rows(
            @PathParam("id") UUID id,
            @QueryParam("toConfirm")
                    @Parameter(
                            description = "Only rows that wait for a person",
                            schema = @Schema(type = SchemaType.BOOLEAN))
                    @Nullable
                    String toConfirm,
            @QueryParam("kind") @Parameter(schema = @Schema(implementation = RowKind.class)) @Nullable String kind,
            @BeanParam PageRequest page,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        var command = new ListKeptRows.Command(
                id,
                new QueryValue("toConfirm", toConfirm).asOneOf(Answer.class) == Answer.TRUE,
                new QueryValue("kind", kind).asOneOf(RowKind.class),
                PlanCursor.ordinal(page),
                page.limit() + 1,
                caller.get());
        var outcome = listKeptRows.handle(command);
        Locale locale = ProblemTexts.preferred(headers.getAcceptableLanguages());
        List<KeptRowView> views = outcome.rows().stream()
                .map(row -> KeptRowView.of(row, texts, locale))
                .toList();
        return Response.fromResponse(
                        PageLinks.respond(Page.of(views, page.limit(), row -> String.valueOf(row.position())), uri))
                .header(HttpHeaders.ETAG, Preconditions.etag(outcome.plan().version()))
                .build();
    }

    @GET
    @Path("/confirmations")
    @Operation(summary = "Who confirmed readings and who withdrew that, in the order it happened")
    @APIResponse(responseCode = "200", description = "One page; the Link header leads to the next")
    @APIResponse(responseCode = "404", description = "No such plan, or not visible to the caller")
    public Response confirmations(@PathParam("id") UUID id, @BeanParam PageRequest page, @Context UriInfo uri) {
        List<ConfirmationAct> acts = listKeptRows.trail(id, PlanCursor.ordinal(page), page.limit() + 1, caller.get());
        return PageLinks.respond(Page.of(acts, page.limit(), act -> String.valueOf(act.number())), uri);
    }
}
