package vn.cchc.kpi.rollup.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.page.Page;
import vn.cchc.kit.page.PageLinks;
import vn.cchc.kit.page.PageRequest;
import vn.cchc.kit.problem.ProblemTexts;
import vn.cchc.kpi.rollup.domain.Ranking.Place;
import vn.cchc.kpi.rollup.domain.Span;
import vn.cchc.kpi.rollup.usecase.RankAgencies;

@Path("/api/v1/indicators/{code}/rankings")
@RunOnVirtualThread
@Tag(name = "Figures")
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
public class RankingResource {

    private static final String CSV = "text/csv";
    private static final List<Variant> FORMATS = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(CSV))
            .build();

    private final RankAgencies rankAgencies;
    private final Countables countables;
    private final Caller caller;

    RankingResource(RankAgencies rankAgencies, Countables countables, Caller caller) {
        this.rankAgencies = rankAgencies;
        this.countables = countables;
        this.caller = caller;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @Operation(
            operationId = "rankAgencies",
            summary = "Agencies below another one, ranked by an indicator",
            description = "By exact counts; equal agencies share a rank. Pages as JSON, the whole list as JSON with"
                    + " `all=true` or as CSV. Names, headings and the decimal mark follow `Accept-Language`.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RankingView.class)),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "404", description = "No such indicator or agency, or not visible to the caller")
    @APIResponse(responseCode = "422", description = "It counts tasks, or is a published index: neither is added up")
    public Response rank(
            @PathParam("code") String code,
            @BeanParam RankingQuery query,
            @BeanParam PageRequest paging,
            @Context HttpHeaders headers,
            @Context Request request,
            @Context UriInfo uri) {
        Locale locale = ProblemTexts.preferred(headers.getAcceptableLanguages());
        Span span = query.span();
        String under = countables.agency(query.under, "under", caller);
        var what = countables.indicator(code, under, span);
        RankAgencies.Question question = query.question(what, under, span);
        RankingQuery.Order order = query.order();
        boolean whole = query.whole();
        List<Place> best = rankAgencies.handle(question).orElseThrow(Countables::unknown);
        List<Place> places = RankingOrder.of(best, order);
        Variant wanted = request.selectVariant(FORMATS);
        if (wanted != null && wanted.getMediaType().getSubtype().equals("csv")) {
            return Response.ok(RankingCsv.of(what, question.compared(), places, locale), CSV + ";charset=UTF-8")
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ranking.csv\"")
                    .build();
        }
        Page<Place> page = whole ? new Page<>(places, null) : RankingOrder.page(places, paging);
        return Response.fromResponse(PageLinks.respond(page, uri))
                .type(MediaType.APPLICATION_JSON)
                .entity(RankingView.of(question, RankingOrder.ranked(best), best.size(), page, locale))
                .build();
    }
}
