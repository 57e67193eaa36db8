package vn.cchc.kpi.rollup.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.cchc.kpi.rollup.domain.Tree.Node;

/// What keeps a figure from being whole.
///
/// Nobody says which agencies must count something. Taken for granted are those that counted it in the span, or in
/// one of those it is compared with, as long as they exist.
///
/// @param months   months that have begun and of which nothing was counted by anybody
/// @param agencies those that lack months, in the order of the tree
public record Gaps(List<Span> months, List<Silent> agencies) {

    public Gaps {
        months = List.copyOf(months);
        agencies = List.copyOf(agencies);
    }

    /// An agency with months of which it did not count all that is read together.
    public record Silent(Node agency, List<Span> months) {

        public Silent {
            months = List.copyOf(months);
        }
    }

    /// @param counts of the spans 0 (the one looked at), 1 and 2 (those it is compared with)
    public static Gaps of(Tree tree, Span span, List<OwnCount> counts, LocalDate today) {
        List<Span> begun = span.months().stream()
                .filter(month -> !month.window().from().isAfter(today))
                .toList();
        Map<String, Long> counted = new HashMap<>();
        Set<String> usual = new HashSet<>();
        long anybody = 0;
        for (OwnCount own : counts) {
            if (own.span() == 0) {
                counted.put(own.agency(), own.months());
                anybody |= own.months();
            }
            if (own.span() <= 2) {
                usual.add(own.agency());
            }
        }
        LocalDate last = span.window().to();
        List<Silent> silent = new ArrayList<>();
        for (Node node : tree.nodes()) {
            if (usual.contains(node.code()) && node.existsOn(last)) {
                List<Span> missing = missing(begun, counted.getOrDefault(node.code(), 0L));
                if (!missing.isEmpty()) {
                    silent.add(new Silent(node, missing));
                }
            }
        }
        return new Gaps(missing(begun, anybody), silent);
    }

    private static List<Span> missing(List<Span> begun, long bits) {
        return IntStream.range(0, begun.size())
                .filter(i -> (bits & 1L << i) == 0)
                .mapToObj(begun::get)
                .toList();
    }
}
