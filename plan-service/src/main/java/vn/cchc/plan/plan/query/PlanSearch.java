package vn.cchc.plan.plan.query;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.cchc.kit.identity.Caller;

/// Full-text search, within one transaction that begins with [#plans]. Every question names the plans it may look
/// into, so nothing of another plan is betrayed.
public interface PlanSearch {

    /// The best of those looked at.
    ///
    /// @param complete whether nothing was left unlooked at
    record Best(List<SearchMatch> matches, boolean complete) {

        public Best {
            matches = List.copyOf(matches);
        }
    }

    /// Plans the caller sees, within the filter.
    List<UUID> plans(Caller caller, SearchFilter filter);

    /// Best matches first. Of very many matches the latest imported are looked at, so that a common word costs no
    /// more than a rare one.
    ///
    /// @param expression a `tsquery` of folded words
    Best best(Collection<UUID> plans, SearchFilter filter, String expression);

    /// Those of these folded words that occur.
    Set<String> known(Collection<UUID> plans, Collection<String> words);

    /// Words that occur and look like this folded one, the most similar first.
    List<String> similar(Collection<UUID> plans, String word);

    /// In the order of `matches`.
    List<FoundText> texts(List<SearchMatch> matches);
}
