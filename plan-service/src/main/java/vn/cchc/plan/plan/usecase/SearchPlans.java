package vn.cchc.plan.plan.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.identity.Caller;
import vn.cchc.plan.plan.query.FoundText;
import vn.cchc.plan.plan.query.PlanSearch;
import vn.cchc.plan.plan.query.PlanSearch.Best;
import vn.cchc.plan.plan.query.SearchFilter;
import vn.cchc.plan.plan.query.SearchMatch;
import vn.cchc.plan.plan.search.SearchWords;

/// Finds words in what the caller may see: first as they were typed, then as beginnings, at last as what a misspelt
/// word may have meant. The first of these that finds anything is the answer.
@ApplicationScoped
public class SearchPlans {

    /// @param after the last match that was given out before
    public record Command(
            SearchWords words,
            SearchFilter filter,
            @Nullable SearchMatch after,
            int limit,
            Caller caller) {}

    /// @param words       as they were looked for at last
    /// @param approximate whether a word was taken for misspelt
    /// @param complete    false when there are more matches than were compared
    public record Outcome(List<FoundText> found, SearchWords words, boolean approximate, boolean complete) {}

    private record Looked(Best best, SearchWords words, boolean approximate) {}

    private static final Best NOTHING = new Best(List.of(), true);

    private final PlanSearch search;

    SearchPlans(PlanSearch search) {
        this.search = search;
    }

    @Transactional
    public Outcome handle(Command command) {
        List<UUID> plans = search.plans(command.caller(), command.filter());
        Looked looked = plans.isEmpty()
                ? new Looked(NOTHING, command.words(), false)
                : look(plans, command.filter(), command.words());
        SearchMatch after = command.after();
        List<SearchMatch> page = looked.best().matches().stream()
                .filter(match -> after == null || match.compareTo(after) > 0)
                .limit(command.limit())
                .toList();
        return new Outcome(
                search.texts(page),
                looked.words(),
                looked.approximate(),
                looked.best().complete());
    }

    private Looked look(Collection<UUID> plans, SearchFilter filter, SearchWords words) {
        Set<String> known = search.known(plans, words.whole());
        if (known.containsAll(words.whole())) {
            Best exact = search.best(plans, filter, words.expression());
            if (!exact.matches().isEmpty()) {
                return new Looked(exact, words, false);
            }
        }
        SearchWords begun = words.asPrefixes();
        Best beginnings = search.best(plans, filter, begun.expression());
        if (!beginnings.matches().isEmpty()) {
            return new Looked(beginnings, begun, false);
        }
        return guess(plans, filter, words, known);
    }

    private Looked guess(Collection<UUID> plans, SearchFilter filter, SearchWords words, Set<String> known) {
        Map<String, List<String>> meant = new HashMap<>();
        for (String word : words.whole()) {
            if (!known.contains(word)) {
                List<String> similar = search.similar(plans, word);
                if (similar.isEmpty()) {
                    return new Looked(NOTHING, words, false);
                }
                meant.put(word, similar);
            }
        }
        if (meant.isEmpty()) {
            return new Looked(NOTHING, words, false);
        }
        SearchWords respelt = words.respelt(meant);
        Best best = search.best(plans, filter, respelt.expression());
        return new Looked(best, respelt, !best.matches().isEmpty());
    }
}
