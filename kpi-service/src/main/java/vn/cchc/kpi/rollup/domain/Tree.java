package vn.cchc.kpi.rollup.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.catalogue.Formula;

/// An agency and all below it, the ended ones included: what they counted still counts.
public final class Tree {

    private final List<Node> nodes;
    private final Map<String, Integer> places = new HashMap<>();
    private final int[] parents;
    private final String firstCode;
    private final String lastCode;

    /// @param depth levels below the root; the root's is 0
    public record Node(
            String code,
            @Nullable String parent,
            String name,
            String kind,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            int depth) {

        public boolean existsOn(LocalDate day) {
            return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
        }
    }

    /// @param parentsFirst every agency after the one above it, the root first; a second mention is ignored
    public Tree(List<Node> parentsFirst) {
        List<Node> each = new ArrayList<>(parentsFirst.size());
        for (Node node : parentsFirst) {
            if (places.putIfAbsent(node.code(), each.size()) == null) {
                each.add(node);
            }
        }
        nodes = List.copyOf(each);
        firstCode = Collections.min(places.keySet());
        lastCode = Collections.max(places.keySet());
        parents = new int[nodes.size()];
        for (int i = 1; i < parents.length; i++) {
            parents[i] = Objects.requireNonNull(places.get(nodes.get(i).parent()));
        }
    }

    public Node root() {
        return nodes.getFirst();
    }

    public List<Node> nodes() {
        return nodes;
    }

    public int size() {
        return nodes.size();
    }

    public List<String> codes() {
        return nodes.stream().map(Node::code).toList();
    }

    /// The first of its codes, in the order of their characters.
    public String firstCode() {
        return firstCode;
    }

    public String lastCode() {
        return lastCode;
    }

    public Optional<Node> find(String code) {
        return Optional.ofNullable(places.get(code)).map(nodes::get);
    }

    /// What each agency counted together with all below it, in the order of [#nodes()].
    public List<Outcome> rolledUp(List<OwnCount> counts, int span, Formula formula) {
        Outcome[] sums = alone(counts, span);
        for (int i = sums.length - 1; i > 0; i--) {
            Outcome below = sums[i];
            if (below != null) {
                Outcome above = sums[parents[i]];
                sums[parents[i]] = above == null ? below : above.plus(below);
            }
        }
        return filled(sums, formula);
    }

    /// What each agency itself counted, in the order of [#nodes()].
    public List<Outcome> alone(List<OwnCount> counts, int span, Formula formula) {
        return filled(alone(counts, span), formula);
    }

    private @Nullable Outcome[] alone(List<OwnCount> counts, int span) {
        @Nullable Outcome[] sums = new Outcome[nodes.size()];
        for (OwnCount own : counts) {
            Integer place = places.get(own.agency());
            if (own.span() == span && place != null) {
                sums[place] = own.outcome();
            }
        }
        return sums;
    }

    private static List<Outcome> filled(@Nullable Outcome[] sums, Formula formula) {
        Outcome nothing = Outcome.nothing(formula);
        List<Outcome> filled = new ArrayList<>(sums.length);
        for (Outcome sum : sums) {
            filled.add(sum == null ? nothing : sum);
        }
        return filled;
    }
}
