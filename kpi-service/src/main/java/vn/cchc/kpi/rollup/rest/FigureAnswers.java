package vn.cchc.kpi.rollup.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.page.Page;
import vn.cchc.kit.page.PageLinks;
import vn.cchc.kit.page.PageRequest;
import vn.cchc.kit.problem.ProblemTexts;
import vn.cchc.kpi.query.CursorKey;
import vn.cchc.kpi.rollup.domain.Breakdown;
import vn.cchc.kpi.rollup.domain.Countable;
import vn.cchc.kpi.rollup.domain.RolledUp;
import vn.cchc.kpi.rollup.domain.RolledUp.Part;
import vn.cchc.kpi.rollup.domain.Span;
import vn.cchc.kpi.rollup.rest.FigureView.PartView;
import vn.cchc.kpi.rollup.usecase.RollUp;

/// Answers for figures, of indicators and of metrics alike.
@ApplicationScoped
class FigureAnswers {

    private final RollUp rollUp;
    private final Countables countables;
    private final Caller caller;

    FigureAnswers(RollUp rollUp, Countables countables, Caller caller) {
        this.rollUp = rollUp;
        this.countables = countables;
        this.caller = caller;
    }

    Response of(
            BiFunction<String, Span, Countable> named,
            FigureQuery query,
            PageRequest request,
            HttpHeaders headers,
            UriInfo uri) {
        Locale locale = ProblemTexts.preferred(headers.getAcceptableLanguages());
        Breakdown by = query.breakdown();
        Span span = query.span();
        String agency = countables.agency(query.agencyCode, "agencyCode", caller);
        RolledUp rolled = rollUp.handle(new RollUp.Question(named.apply(agency, span), agency, span, by))
                .orElseThrow(Countables::unknown);
        if (by == null) {
            return Response.ok(FigureView.of(rolled, null, locale)).build();
        }
        Page<Part> page = page(rolled.parts(), request);
        return Response.fromResponse(PageLinks.respond(page, uri))
                .entity(FigureView.of(rolled, page, locale))
                .build();
    }

    private static Page<Part> page(List<Part> parts, PageRequest request) {
        String last = CursorKey.only(request.after(), "(\\d{4}-\\d{2}\\|[^\\x00]*)");
        String after = last == null ? "" : last;
        List<Part> rest = parts.stream()
                .filter(part -> PartView.key(part).compareTo(after) > 0)
                .limit(request.limit() + 1L)
                .toList();
        return Page.of(rest, request.limit(), PartView::key);
    }
}
