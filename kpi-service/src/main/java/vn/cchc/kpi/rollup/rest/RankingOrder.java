package vn.cchc.kpi.rollup.rest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import vn.cchc.kit.page.Page;
import vn.cchc.kit.page.PageRequest;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kpi.rollup.domain.Ranking.Place;

/// The order a ranking is given out in, and its pages.
final class RankingOrder {

    private RankingOrder() {}

    static List<Place> of(List<Place> best, RankingQuery.Order order) {
        return switch (order) {
            case BEST -> best;
            case WORST -> {
                int ranked = ranked(best);
                List<Place> worst = new ArrayList<>(best);
                Collections.reverse(worst.subList(0, ranked));
                yield worst;
            }
        };
    }

    static int ranked(List<Place> best) {
        return Math.toIntExact(
                best.stream().filter(place -> place.rank() != null).count());
    }

    /// A page begins after the agency the last one ended with, wherever that stands by now; where it is gone, at the
    /// place it had.
    static Page<Place> page(List<Place> places, PageRequest request) {
        String after = request.after();
        int from = after == null ? 0 : from(places, after);
        int to = Math.min(places.size(), from + request.limit() + 1);
        return Page.of(
                places.subList(from, to),
                request.limit(),
                place -> places.indexOf(place) + ":" + place.agency().code());
    }

    private static int from(List<Place> places, String after) {
        int colon = after.indexOf(':');
        if (colon < 1 || !after.substring(0, colon).matches("\\d{1,9}")) {
            throw Problem.of(400, "request/malformed-cursor")
                    .at("?cursor", "request/malformed-cursor")
                    .toException();
        }
        String code = after.substring(colon + 1);
        int last = Math.min(Integer.parseInt(after.substring(0, colon)), places.size());
        return IntStream.range(0, places.size())
                .filter(i -> places.get(i).agency().code().equals(code))
                .map(i -> i + 1)
                .findFirst()
                .orElse(last);
    }
}
