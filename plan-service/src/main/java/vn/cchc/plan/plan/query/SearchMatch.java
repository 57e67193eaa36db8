package vn.cchc.plan.plan.query;

import java.util.Comparator;
import java.util.UUID;

/// Where words were found, before its text is read. Better ones come first; of equal ones the later imported plan.
///
/// @param place the ordinal of a task, the position of a target from 0, 0 for a plan
public record SearchMatch(SearchKind kind, UUID planId, int place, float score) implements Comparable<SearchMatch> {

    private static final Comparator<SearchMatch> BEST_FIRST = Comparator.comparingDouble(SearchMatch::score)
            .reversed()
            .thenComparing(match -> match.planId().toString(), Comparator.reverseOrder())
            .thenComparing(SearchMatch::kind)
            .thenComparingInt(SearchMatch::place);

    @Override
    public int compareTo(SearchMatch other) {
        return BEST_FIRST.compare(this, other);
    }
}
