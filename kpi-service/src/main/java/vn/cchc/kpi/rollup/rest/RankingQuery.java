package vn.cchc.kpi.rollup.rest;

import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.query.QueryValue;
import vn.cchc.kpi.rollup.domain.Countable;
import vn.cchc.kpi.rollup.domain.Span;
import vn.cchc.kpi.rollup.usecase.RankAgencies;
import vn.cchc.kpi.rollup.usecase.RankAgencies.Comparison;
import vn.cchc.kpi.rollup.usecase.RankAgencies.Level;

/// Which agencies are ranked, over which span and in which order.
public class RankingQuery extends SpanQuery {

    private static final int KIND_LENGTH = 64;

    @QueryParam("under")
    @Parameter(description = "Agency whose units are ranked; the caller's own when absent", example = "Z01")
    @Nullable
    String under;

    @QueryParam("kind")
    @Parameter(description = "Only agencies of this kind", example = "COMMUNE")
    @Nullable
    String kind;

    @QueryParam("level")
    @Parameter(
            description = "`children` (default): directly below; `descendants`: at any depth",
            schema = @Schema(enumeration = {"children", "descendants"}))
    @Nullable
    String level;

    @QueryParam("own")
    @Parameter(
            description = "true: each agency by itself; false (default): with everything below it",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Nullable
    String own;

    @QueryParam("compare")
    @Parameter(
            description = "Whose ranks stand beside: those of the period before (default), of the same period of the"
                    + " year before, or both",
            schema = @Schema(enumeration = {"previous", "year_before", "both"}))
    @Nullable
    String compare;

    @QueryParam("order")
    @Parameter(
            description = "`best` (default) or `worst` first; those without a figure always come last",
            schema = @Schema(enumeration = {"best", "worst"}))
    @Nullable
    String order;

    @QueryParam("all")
    @Parameter(
            description = "true: the whole list at once, not in pages; a CSV always is",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Nullable
    String all;

    enum Order {
        BEST,
        WORST
    }

    private enum Compared {
        PREVIOUS(Comparison.PREVIOUS),
        YEAR_BEFORE(Comparison.YEAR_BEFORE),
        BOTH(Comparison.PREVIOUS, Comparison.YEAR_BEFORE);

        private final Set<Comparison> with;

        Compared(Comparison... with) {
            this.with = Set.of(with);
        }
    }

    private enum Truth {
        TRUE,
        FALSE
    }

    RankAgencies.Question question(Countable what, String agency, Span span) {
        Level wanted = new QueryValue("level", level).asOneOf(Level.class);
        Compared compared = new QueryValue("compare", compare).asOneOf(Compared.class);
        return new RankAgencies.Question(
                what,
                agency,
                wanted == null ? Level.CHILDREN : wanted,
                kindName(),
                isTrue("own", own),
                span,
                compared == null ? Compared.PREVIOUS.with : compared.with);
    }

    private @Nullable String kindName() {
        if (kind == null || kind.isEmpty()) {
            return null;
        }
        if (kind.length() > KIND_LENGTH || !kind.matches("[A-Z_]+")) {
            throw new QueryValue("kind", kind).wrong("COMMUNE|DEPARTMENT|DIVISION|…");
        }
        return kind;
    }

    Order order() {
        Order wanted = new QueryValue("order", order).asOneOf(Order.class);
        return wanted == null ? Order.BEST : wanted;
    }

    boolean whole() {
        return isTrue("all", all);
    }

    private static boolean isTrue(String name, @Nullable String text) {
        return new QueryValue(name, text).asOneOf(Truth.class) == Truth.TRUE;
    }
}
