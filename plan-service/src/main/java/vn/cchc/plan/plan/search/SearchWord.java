package vn.cchc.plan.plan.search;

import java.util.List;

/// One word that is looked for: any of these folded spellings, whole or as a beginning.
///
/// @param spellings one as typed; several when the typed one was taken for misspelt
record SearchWord(List<String> spellings, boolean prefix) {

    SearchWord {
        spellings = List.copyOf(spellings);
    }

    static SearchWord whole(String word) {
        return new SearchWord(List.of(word), false);
    }

    SearchWord asPrefix() {
        return new SearchWord(spellings, true);
    }

    SearchWord respelt(List<String> others) {
        return new SearchWord(others, prefix);
    }

    /// Whether a folded word of a text is meant.
    boolean means(String folded) {
        return spellings.stream().anyMatch(spelling -> prefix ? folded.startsWith(spelling) : folded.equals(spelling));
    }

    /// For PostgreSQL's `tsquery`. Spellings hold letters and digits only, so nothing needs quoting.
    String expression() {
        String joined = String.join(
                "|",
                spellings.stream()
                        .map(spelling -> prefix ? spelling + ":*" : spelling)
                        .toList());
        return spellings.size() == 1 ? joined : "(" + joined + ")";
    }
}
