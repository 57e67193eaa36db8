package vn.cchc.kpi.rollup.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.catalogue.Direction;
import vn.cchc.kpi.rollup.domain.Tree.Node;

/// Agencies from the best to the worst: equal ones share a rank, and the next rank leaves as many out (1, 2, 2, 4).
///
/// Compared are counts, cross multiplied, so that 2/3 and 200/300 are equal and 66,6667 % is not. Agencies without a
/// figure come last, without a rank. Where neither way is better, the largest comes first.
public final class Ranking {

    private Ranking() {}

    /// An agency to be ranked.
    ///
    /// @param now        its figure; absent when it no longer exists, and takes a rank in an earlier period only
    /// @param before     its figure in the period before; absent when it did not exist then, or nobody asked
    /// @param yearBefore its figure in the same period of the year before; absent likewise
    public record Candidate(
            Node agency,
            @Nullable Outcome now,
            @Nullable Outcome before,
            @Nullable Outcome yearBefore) {}

    /// Where an agency with a figure stood in an earlier period.
    public record Standing(int rank, Sum speaking) {}

    /// An agency in its place.
    ///
    /// @param speaking   the ratio that speaks for it
    /// @param rank       absent without a figure
    /// @param previous   absent when it had no figure in the period before, or nobody asked
    /// @param yearBefore absent when it had none in the same period of the year before, or nobody asked
    public record Place(
            Node agency,
            Outcome outcome,
            Sum speaking,
            @Nullable Integer rank,
            @Nullable Standing previous,
            @Nullable Standing yearBefore) {

        /// Places it has climbed since then; negative when it fell, absent when either rank is.
        public @Nullable Integer movementSince(@Nullable Standing then) {
            return rank == null || then == null ? null : then.rank() - rank;
        }
    }

    /// The places, best first; those without a figure last, each group in the order of the agencies' codes.
    public static List<Place> of(List<Candidate> candidates, Direction direction) {
        Map<String, Standing> before = standings(candidates, Candidate::before, direction);
        Map<String, Standing> yearBefore = standings(candidates, Candidate::yearBefore, direction);
        return ranked(candidates, Candidate::now, direction).stream()
                .map(entrant -> entrant.place(before.get(entrant.agency.code()), yearBefore.get(entrant.agency.code())))
                .toList();
    }

    private static Map<String, Standing> standings(
            List<Candidate> candidates, Function<Candidate, @Nullable Outcome> figure, Direction direction) {
        Map<String, Standing> standings = new HashMap<>();
        for (Entrant entrant : ranked(candidates, figure, direction)) {
            if (entrant.isCounted()) {
                standings.put(entrant.agency.code(), new Standing(entrant.rank, entrant.speaking));
            }
        }
        return standings;
    }

    private static List<Entrant> ranked(
            List<Candidate> candidates, Function<Candidate, @Nullable Outcome> figure, Direction direction) {
        List<Entrant> order = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            Outcome outcome = figure.apply(candidate);
            if (outcome != null) {
                order.add(new Entrant(candidate.agency(), outcome, direction));
            }
        }
        Comparator<Entrant> smallestFirst = (a, b) -> a.speaking.against(b.speaking);
        Comparator<Entrant> bestFirst =
                direction == Direction.LOWER_BETTER ? smallestFirst : (a, b) -> smallestFirst.compare(b, a);
        order.sort(Comparator.comparing((Entrant entrant) -> entrant.speaking.state())
                .thenComparing((a, b) -> a.isCounted() ? bestFirst.compare(a, b) : 0)
                .thenComparing(entrant -> entrant.agency.code()));
        for (int i = 0; i < order.size() && order.get(i).isCounted(); i++) {
            boolean tied = i > 0 && bestFirst.compare(order.get(i - 1), order.get(i)) == 0;
            order.get(i).rank = tied ? order.get(i - 1).rank : i + 1;
        }
        return order;
    }

    private static final class Entrant {

        private final Node agency;
        private final Outcome outcome;
        private final Sum speaking;
        private int rank;

        Entrant(Node agency, Outcome outcome, Direction direction) {
            this.agency = agency;
            this.outcome = outcome;
            this.speaking = outcome.speaking(direction);
        }

        boolean isCounted() {
            return speaking.state() == State.COUNTED;
        }

        Place place(@Nullable Standing previous, @Nullable Standing yearBefore) {
            return new Place(agency, outcome, speaking, rank == 0 ? null : rank, previous, yearBefore);
        }
    }
}
