package vn.cchc.kpi.rollup.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
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
        @Nullable Standing[] before = standings(candidates, Candidate::before, direction);
        @Nullable Standing[] yearBefore = standings(candidates, Candidate::yearBefore, direction);
        List<Entrant> now = entrants(candidates, Candidate::now, direction);
        return Stream.concat(ranked(now, direction), unranked(now))
                .map(entrant -> entrant.place(before[entrant.number], yearBefore[entrant.number]))
                .toList();
    }

    /// By the numbers of the candidates.
    private static @Nullable Standing[] standings(
            List<Candidate> candidates, Function<Candidate, @Nullable Outcome> figure, Direction direction) {
        @Nullable Standing[] standings = new Standing[candidates.size()];
        ranked(entrants(candidates, figure, direction), direction)
                .forEach(entrant -> standings[entrant.number] = new Standing(entrant.rank, entrant.speaking));
        return standings;
    }

    private static List<Entrant> entrants(
            List<Candidate> candidates, Function<Candidate, @Nullable Outcome> figure, Direction direction) {
        List<Entrant> entrants = new ArrayList<>(candidates.size());
        for (int i = 0; i < candidates.size(); i++) {
            Outcome outcome = figure.apply(candidates.get(i));
            if (outcome != null) {
                entrants.add(new Entrant(i, candidates.get(i).agency(), outcome, direction));
            }
        }
        return entrants;
    }

    /// Those with a figure, best first, with their ranks.
    private static Stream<Entrant> ranked(List<Entrant> entrants, Direction direction) {
        int sign = direction == Direction.LOWER_BETTER ? 1 : -1;
        List<Entrant> order = entrants.stream()
                .filter(Entrant::isCounted)
                .sorted((a, b) -> {
                    int figures = sign * a.speaking.against(b.speaking);
                    return figures == 0 ? a.agency.code().compareTo(b.agency.code()) : figures;
                })
                .toList();
        for (int i = 0; i < order.size(); i++) {
            boolean tied = i > 0 && order.get(i - 1).speaking.against(order.get(i).speaking) == 0;
            order.get(i).rank = tied ? order.get(i - 1).rank : i + 1;
        }
        return order.stream();
    }

    private static Stream<Entrant> unranked(List<Entrant> entrants) {
        return entrants.stream()
                .filter(entrant -> !entrant.isCounted())
                .sorted(Comparator.comparing((Entrant entrant) -> entrant.state)
                        .thenComparing(entrant -> entrant.agency.code()));
    }

    private static final class Entrant {

        private final int number;
        private final Node agency;
        private final Outcome outcome;
        private final Sum speaking;
        private final State state;
        private int rank;

        Entrant(int number, Node agency, Outcome outcome, Direction direction) {
            this.number = number;
            this.agency = agency;
            this.outcome = outcome;
            this.speaking = outcome.speaking(direction);
            this.state = speaking.state();
        }

        boolean isCounted() {
            return state == State.COUNTED;
        }

        Place place(@Nullable Standing previous, @Nullable Standing yearBefore) {
            return new Place(agency, outcome, speaking, rank == 0 ? null : rank, previous, yearBefore);
        }
    }
}
