package vn.cchc.kpi.rollup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.kpi.rollup.domain.Sums.agency;
import static vn.cchc.kpi.rollup.domain.Sums.count;
import static vn.cchc.kpi.rollup.domain.Sums.outcome;
import static vn.cchc.kpi.rollup.domain.Sums.ratio;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.cchc.kpi.catalogue.Direction;
import vn.cchc.kpi.rollup.domain.Ranking.Candidate;
import vn.cchc.kpi.rollup.domain.Ranking.Place;
import vn.cchc.kpi.rollup.domain.Ranking.Standing;

class RankingTest {

    private static final long SEED = 20_260_316L;

    private static Candidate candidate(String code, @Nullable Sum now, @Nullable Sum before) {
        return candidate(code, now, before, null);
    }

    private static Candidate candidate(String code, @Nullable Sum now, @Nullable Sum before, @Nullable Sum yearBefore) {
        return new Candidate(
                agency(code),
                now == null ? null : outcome(now),
                before == null ? null : outcome(before),
                yearBefore == null ? null : outcome(yearBefore));
    }

    private static @Nullable Integer rank(@Nullable Standing standing) {
        return standing == null ? null : standing.rank();
    }

    private static List<String> ranks(Direction direction, Candidate... candidates) {
        return Ranking.of(Arrays.asList(candidates), direction).stream()
                .map(place -> place.rank() + " " + place.agency().code())
                .toList();
    }

    @Test
    void equalAgenciesShareARankAndTheNextRankLeavesAsManyOut() {
        assertThat(ranks(
                        Direction.HIGHER_BETTER,
                        candidate("d", ratio(1, 2), null),
                        candidate("c", ratio(4, 5), null),
                        candidate("b", ratio(80, 100), null),
                        candidate("a", ratio(9, 10), null)))
                .containsExactly("1 a", "2 b", "2 c", "4 d");
    }

    @Test
    void whatRoundsToTheSamePercentIsNotATie() {
        assertThat(ranks(
                        Direction.HIGHER_BETTER,
                        candidate("a", ratio(99_999_998, 100_000_000), null),
                        candidate("b", ratio(99_999_999, 100_000_000), null)))
                .containsExactly("1 b", "2 a");
    }

    @Test
    void theSmallestComesFirstWhereLowerIsBetter() {
        assertThat(ranks(Direction.LOWER_BETTER, candidate("a", count(3), null), candidate("b", count(2), null)))
                .containsExactly("1 b", "2 a");
        assertThat(ranks(Direction.NEUTRAL, candidate("a", count(3), null), candidate("b", count(2), null)))
                .containsExactly("1 a", "2 b");
    }

    @Test
    void agenciesWithoutAFigureComeLastWithoutARank() {
        assertThat(ranks(
                        Direction.LOWER_BETTER,
                        candidate("a", Sum.nothing(false), null),
                        candidate("b", ratio(0, 0), null),
                        candidate("c", ratio(9, 9), null)))
                .containsExactly("1 c", "null b", "null a");
    }

    @Test
    void aMovementIsThePlacesClimbedSinceThePeriodBefore() {
        List<Place> places = Ranking.of(
                List.of(
                        candidate("a", count(9), count(1)),
                        candidate("b", count(8), count(5)),
                        candidate("c", count(7), null),
                        candidate("gone", null, count(7)),
                        candidate("d", Sum.nothing(true), count(3))),
                Direction.HIGHER_BETTER);
        assertThat(places)
                .extracting(
                        place -> place.agency().code(),
                        Place::rank,
                        place -> rank(place.previous()),
                        place -> place.movementSince(place.previous()))
                .containsExactly(
                        Tuple.tuple("a", 1, 4, 3),
                        Tuple.tuple("b", 2, 2, 0),
                        Tuple.tuple("c", 3, null, null),
                        Tuple.tuple("d", null, 3, null));
    }

    @Test
    void theSamePeriodOfTheYearBeforeIsRankedByItself() {
        List<Place> places = Ranking.of(
                List.of(
                        candidate("a", count(9), count(1), count(3)),
                        candidate("b", count(8), count(5), null),
                        candidate("gone", null, null, count(7))),
                Direction.HIGHER_BETTER);
        assertThat(places)
                .extracting(
                        place -> place.agency().code(),
                        place -> rank(place.previous()),
                        place -> rank(place.yearBefore()),
                        place -> place.movementSince(place.yearBefore()))
                .containsExactly(Tuple.tuple("a", 2, 2, 1), Tuple.tuple("b", 1, null, null));
    }

    @Test
    void aRankIsOneMoreThanHowManyAreBetter() {
        Random random = new Random(SEED);
        for (int round = 0; round < 200; round++) {
            List<Candidate> candidates = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                candidates.add(candidate("a" + i, ratio(random.nextInt(6), random.nextInt(6)), null));
            }
            List<Place> places = Ranking.of(candidates, Direction.HIGHER_BETTER);
            for (Place place : places) {
                Sum sum = place.speaking();
                Integer expected = sum.denominator() == 0
                        ? null
                        : Integer.valueOf(1
                                + Math.toIntExact(places.stream()
                                        .map(Place::speaking)
                                        .filter(other -> other.denominator() > 0)
                                        .filter(other -> product(other, sum).compareTo(product(sum, other)) > 0)
                                        .count()));
                assertThat(place.rank()).isEqualTo(expected);
            }
        }
    }

    private static BigInteger product(Sum of, Sum by) {
        return BigInteger.valueOf(of.numerator()).multiply(BigInteger.valueOf(by.denominator()));
    }
}
