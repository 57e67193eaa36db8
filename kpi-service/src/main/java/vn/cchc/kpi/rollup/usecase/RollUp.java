package vn.cchc.kpi.rollup.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.rollup.domain.Breakdown;
import vn.cchc.kpi.rollup.domain.Countable;
import vn.cchc.kpi.rollup.domain.Gaps;
import vn.cchc.kpi.rollup.domain.OwnCount;
import vn.cchc.kpi.rollup.domain.OwnCounts;
import vn.cchc.kpi.rollup.domain.RolledUp;
import vn.cchc.kpi.rollup.domain.RolledUp.Part;
import vn.cchc.kpi.rollup.domain.Span;
import vn.cchc.kpi.rollup.domain.Sum;
import vn.cchc.kpi.rollup.domain.Tree;
import vn.cchc.kpi.rollup.domain.Tree.Node;
import vn.cchc.kpi.rollup.domain.Trees;

/// Adds an agency and all below it up to one figure, compares it and takes it apart.
@ApplicationScoped
public class RollUp {

    private static final int FIRST_MONTH = 3;

    private final Trees trees;
    private final OwnCounts counts;
    private final Clock clock;

    RollUp(Trees trees, OwnCounts counts, Clock clock) {
        this.trees = trees;
        this.counts = counts;
        this.clock = clock;
    }

    /// @param by absent when the whole is enough
    public record Question(
            Countable what,
            String agency,
            Span span,
            @Nullable Breakdown by) {

        /// The span, the two it is compared with and, when asked for, its months.
        List<Span> spans() {
            Stream<Span> compared = Stream.of(span, span.previous(), span.yearBefore());
            return by == Breakdown.MONTH
                    ? Stream.concat(compared, span.months().stream()).toList()
                    : compared.toList();
        }
    }

    /// Empty when nobody knows the agency.
    public Optional<RolledUp> handle(Question question) {
        return trees.below(question.agency()).map(tree -> rolledUp(tree, question));
    }

    private RolledUp rolledUp(Tree tree, Question question) {
        var formula = question.what().formula();
        List<OwnCount> own = counts.of(tree, formula, question.spans());
        return new RolledUp(
                question.what(),
                tree.root(),
                question.span(),
                tree.rolledUp(own, 0, formula).getFirst(),
                tree.rolledUp(own, 1, formula).getFirst(),
                tree.rolledUp(own, 2, formula).getFirst(),
                Gaps.of(tree, question.span(), own, LocalDate.now(clock)),
                question.by() == null ? List.of() : parts(tree, own, question, question.by()));
    }

    private static List<Part> parts(Tree tree, List<OwnCount> own, Question question, Breakdown by) {
        return switch (by) {
            case MONTH -> months(tree, own, question);
            case UNIT -> units(tree, own, question);
            case AGENCY -> agencies(tree, own, question);
        };
    }

    private static List<Part> months(Tree tree, List<OwnCount> own, Question question) {
        List<Span> months = question.span().months();
        return IntStream.range(0, months.size())
                .mapToObj(i -> new Part(
                        tree.root(),
                        months.get(i),
                        false,
                        tree.rolledUp(own, FIRST_MONTH + i, question.what().formula())
                                .getFirst()))
                .toList();
    }

    private static List<Part> units(Tree tree, List<OwnCount> own, Question question) {
        var formula = question.what().formula();
        var sums = tree.rolledUp(own, 0, formula);
        List<Part> parts = new ArrayList<>();
        List<Node> nodes = tree.nodes();
        for (int i = 1; i < nodes.size(); i++) {
            Part part = new Part(nodes.get(i), question.span(), false, sums.get(i));
            if (nodes.get(i).depth() == 1
                    && (isSomething(part)
                            || nodes.get(i).existsOn(question.span().window().to()))) {
                parts.add(part);
            }
        }
        Part itself = new Part(
                tree.root(), question.span(), true, tree.alone(own, 0, formula).getFirst());
        if (isSomething(itself)) {
            parts.add(itself);
        }
        return sorted(parts);
    }

    private static List<Part> agencies(Tree tree, List<OwnCount> own, Question question) {
        return sorted(own.stream()
                .filter(one -> one.span() == 0)
                .flatMap(one ->
                        tree
                                .find(one.agency())
                                .map(node -> new Part(node, question.span(), true, one.outcome()))
                                .stream())
                .filter(RollUp::isSomething)
                .toList());
    }

    private static boolean isSomething(Part part) {
        return part.outcome().isProvisional()
                || part.outcome().ratios().stream().anyMatch(Sum::counted);
    }

    private static List<Part> sorted(List<Part> parts) {
        return parts.stream()
                .sorted((a, b) -> a.agency().code().compareTo(b.agency().code()))
                .toList();
    }
}
