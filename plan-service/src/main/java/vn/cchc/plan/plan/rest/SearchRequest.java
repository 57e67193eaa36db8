package vn.cchc.plan.plan.rest;

import jakarta.ws.rs.QueryParam;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.query.QueryValue;
import vn.cchc.plan.plan.domain.PlanStatus;
import vn.cchc.plan.plan.domain.document.Area;
import vn.cchc.plan.plan.query.SearchFilter;
import vn.cchc.plan.plan.query.SearchKind;
import vn.cchc.plan.plan.search.SearchWords;

/// The query parameters of a search; use as `@BeanParam`.
class SearchRequest {

    @QueryParam("q")
    @Parameter(
            description = "Words that must all occur; \"words in quotes\" next to each other; word* for a beginning. "
                    + "Diacritics and case make no difference. 1 to 24 words, at most 300 characters",
            required = true,
            example = "thủ tục hành chính")
    @Nullable
    String q;

    @QueryParam("in")
    @Parameter(description = "Only tasks, targets or plans", schema = @Schema(implementation = SearchKind.class))
    @Nullable
    String in;

    @QueryParam("area")
    @Parameter(schema = @Schema(implementation = Area.class))
    @Nullable
    String area;

    @QueryParam("agencyCode")
    @Parameter(description = "The issuer")
    @Nullable
    String agencyCode;

    @QueryParam("below")
    @Parameter(
            description = "true: plans of the agencies below agencyCode too",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @Nullable
    String below;

    @QueryParam("unit")
    @Parameter(description = "Code of a leading or coordinating agency, as decided at activation")
    @Nullable
    String unit;

    @QueryParam("year")
    @Parameter(description = "A year the plan runs in", schema = @Schema(type = SchemaType.INTEGER, format = "int32"))
    @Nullable
    String year;

    @QueryParam("status")
    @Parameter(schema = @Schema(implementation = PlanStatus.class))
    @Nullable
    String status;

    SearchWords words() {
        return QuestionText.read(q);
    }

    SearchFilter filter() {
        SearchKind kind = new QueryValue("in", in).asOneOf(SearchKind.class);
        return new SearchFilter(
                kind == null ? EnumSet.allOf(SearchKind.class) : Set.of(kind),
                new QueryValue("area", area).asOneOf(Area.class),
                given(agencyCode),
                below(),
                given(unit),
                new QueryValue("year", year).asInteger(),
                new QueryValue("status", status).asOneOf(PlanStatus.class));
    }

    /// The whole question, so that two that differ differ here.
    String question() {
        return String.join(
                "\n",
                text(q),
                text(in),
                text(area),
                text(agencyCode),
                text(below),
                text(unit),
                text(year),
                text(status));
    }

    private boolean below() {
        return switch (text(below)) {
            case "", "false" -> false;
            case "true" -> true;
            default -> throw new QueryValue("below", below).wrong("true|false");
        };
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isEmpty() ? null : value;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
