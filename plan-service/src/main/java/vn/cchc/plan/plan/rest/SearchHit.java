package vn.cchc.plan.plan.rest;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.domain.PlanStatus;
import vn.cchc.plan.plan.domain.document.Area;
import vn.cchc.plan.plan.query.FoundText;
import vn.cchc.plan.plan.query.PlanOverview;
import vn.cchc.plan.plan.query.SearchKind;
import vn.cchc.plan.plan.search.MarkedText;
import vn.cchc.plan.plan.search.SearchWords;

/// One thing that was found.
///
/// @param ordinal of a task
/// @param mark    the printed number of a task, the code of a target
/// @param text    content of a task, text of a target, title of a plan
/// @param also    products of the task, scope of the target or number of the plan, those that hold a word looked for
/// @param score   comparable within one answer only
@Schema(name = "SearchHit")
record SearchHit(
        SearchKind kind,
        UUID planId,
        @Nullable String planNumber,
        String planTitle,
        String agencyCode,
        PlanStatus status,
        int yearFrom,
        int yearTo,
        @Nullable Integer ordinal,
        @Nullable String mark,
        @Nullable Area area,
        MarkedText text,
        List<MarkedText> also,
        float score) {

    static SearchHit of(FoundText found, SearchWords words) {
        PlanOverview plan = found.plan();
        boolean task = found.match().kind() == SearchKind.TASK;
        return new SearchHit(
                found.match().kind(),
                plan.id(),
                plan.number(),
                plan.title(),
                plan.agencyCode(),
                plan.status(),
                plan.yearFrom(),
                plan.yearTo(),
                task ? found.match().place() : null,
                found.mark(),
                found.area(),
                MarkedText.of(found.text(), words),
                found.more().stream()
                        .map(text -> MarkedText.of(text, words))
                        .filter(MarkedText::isMarked)
                        .toList(),
                found.match().score());
    }
}
