package vn.cchc.kpi.rollup.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.catalogue.Formula;
import vn.cchc.kpi.rollup.domain.Countable;
import vn.cchc.kpi.rollup.domain.Outcome;
import vn.cchc.kpi.rollup.domain.OwnCount;
import vn.cchc.kpi.rollup.domain.OwnCounts;
import vn.cchc.kpi.rollup.domain.Ranking;
import vn.cchc.kpi.rollup.domain.Ranking.Candidate;
import vn.cchc.kpi.rollup.domain.Ranking.Place;
import vn.cchc.kpi.rollup.domain.Span;
import vn.cchc.kpi.rollup.domain.Tree;
import vn.cchc.kpi.rollup.domain.Tree.Node;
import vn.cchc.kpi.rollup.domain.Trees;

/// Ranks agencies below another one by an indicator, beside their ranks in earlier periods.
@ApplicationScoped
public class RankAgencies {

    private final Trees trees;
    private final OwnCounts counts;

    RankAgencies(Trees trees, OwnCounts counts) {
        this.trees = trees;
        this.counts = counts;
    }

    /// Which agencies below another one are ranked.
    public enum Level {
        /// Those directly below.
        CHILDREN,
        /// Those at any depth.
        DESCENDANTS
    }

    /// An earlier period whose ranks stand beside those of now. Each that is asked for is one more to add up.
    public enum Comparison {
        /// The one before of the same kind.
        PREVIOUS,
        /// The same one of the year before.
        YEAR_BEFORE;

        public Span of(Span span) {
            return switch (this) {
                case PREVIOUS -> span.previous();
                case YEAR_BEFORE -> span.yearBefore();
            };
        }
    }

    /// @param kind     such as `COMMUNE`; absent for every kind
    /// @param own      whether each agency is ranked by what it itself counted, without those below it
    /// @param compared the earlier periods to rank in as well
    public record Question(
            Countable what,
            String under,
            Level level,
            @Nullable String kind,
            boolean own,
            Span span,
            Set<Comparison> compared) {

        /// The span asked about, then those it is compared with, each once.
        List<Span> spans() {
            return Stream.concat(
                            Stream.of(span),
                            Stream.of(Comparison.values())
                                    .filter(compared::contains)
                                    .map(comparison -> comparison.of(span)))
                    .distinct()
                    .toList();
        }

        Predicate<Node> isMeant(LocalDate day) {
            return node -> node.depth() > 0
                    && (level == Level.DESCENDANTS || node.depth() == 1)
                    && (kind == null || kind.equals(node.kind()))
                    && node.existsOn(day);
        }
    }

    /// The places, best first; empty when nobody knows the agency above. Ranked are those that exist on the last day
    /// of the period, and in an earlier one on the last day of that.
    public Optional<List<Place>> handle(Question question) {
        return trees.below(question.under()).map(tree -> ranked(tree, question));
    }

    private List<Place> ranked(Tree tree, Question question) {
        List<OwnCount> own = counts.of(tree, question.what().formula(), question.spans());
        List<@Nullable Outcome> now = figures(tree, own, question, question.span());
        List<@Nullable Outcome> before = compared(tree, own, question, Comparison.PREVIOUS);
        List<@Nullable Outcome> yearBefore = compared(tree, own, question, Comparison.YEAR_BEFORE);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 1; i < now.size(); i++) {
            if (now.get(i) != null || before.get(i) != null || yearBefore.get(i) != null) {
                candidates.add(new Candidate(tree.nodes().get(i), now.get(i), before.get(i), yearBefore.get(i)));
            }
        }
        return Ranking.of(candidates, question.what().direction());
    }

    private static List<@Nullable Outcome> compared(
            Tree tree, List<OwnCount> own, Question question, Comparison comparison) {
        return question.compared().contains(comparison)
                ? figures(tree, own, question, comparison.of(question.span()))
                : Collections.nCopies(tree.nodes().size(), null);
    }

    /// Of each node of the tree what it reads in one of the spans; nothing of those that are not ranked there.
    private static List<@Nullable Outcome> figures(Tree tree, List<OwnCount> own, Question question, Span span) {
        int number = question.spans().indexOf(span);
        Formula formula = question.what().formula();
        List<Outcome> sums = question.own() ? tree.alone(own, number, formula) : tree.rolledUp(own, number, formula);
        Predicate<Node> isMeant = question.isMeant(span.window().to());
        List<Node> nodes = tree.nodes();
        List<@Nullable Outcome> figures = new ArrayList<>(sums.size());
        for (int i = 0; i < sums.size(); i++) {
            figures.add(isMeant.test(nodes.get(i)) ? sums.get(i) : null);
        }
        return figures;
    }
}
