package vn.cchc.kpi.rollup.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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

/// Ranks agencies below another one by an indicator, beside their ranks in the period before.
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

    /// @param kind such as `COMMUNE`; absent for every kind
    /// @param own  whether each agency is ranked by what it itself counted, without those below it
    public record Question(
            Countable what,
            String under,
            Level level,
            @Nullable String kind,
            boolean own,
            Span span) {

        Predicate<Node> isMeant(LocalDate day) {
            return node -> node.depth() > 0
                    && (level == Level.DESCENDANTS || node.depth() == 1)
                    && (kind == null || kind.equals(node.kind()))
                    && node.existsOn(day);
        }
    }

    /// The places, best first; empty when nobody knows the agency above. Ranked are those that exist on the last day
    /// of the period, and before on the last day of that.
    public Optional<List<Place>> handle(Question question) {
        return trees.below(question.under()).map(tree -> ranked(tree, question));
    }

    private List<Place> ranked(Tree tree, Question question) {
        Span before = question.span().previous();
        Formula formula = question.what().formula();
        List<OwnCount> own = counts.of(tree, formula, List.of(question.span(), before));
        List<Outcome> now = sums(tree, own, 0, question);
        List<Outcome> then = sums(tree, own, 1, question);
        Predicate<Node> meantNow = question.isMeant(question.span().window().to());
        Predicate<Node> meantThen = question.isMeant(before.window().to());
        List<Candidate> candidates = new ArrayList<>();
        List<Node> nodes = tree.nodes();
        for (int i = 1; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            boolean isNow = meantNow.test(node);
            if (isNow || meantThen.test(node)) {
                candidates.add(
                        new Candidate(node, isNow ? now.get(i) : null, meantThen.test(node) ? then.get(i) : null));
            }
        }
        return Ranking.of(candidates, question.what().direction());
    }

    private static List<Outcome> sums(Tree tree, List<OwnCount> own, int span, Question question) {
        Formula formula = question.what().formula();
        return question.own() ? tree.alone(own, span, formula) : tree.rolledUp(own, span, formula);
    }
}
