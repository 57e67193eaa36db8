package vn.cchc.plan.plan.rest;

import org.jspecify.annotations.Nullable;
import vn.cchc.kit.problem.Problem;
import vn.cchc.plan.plan.search.SearchWords;

/// Reads `?q=`. A question without a word, or one without end, is refused.
final class QuestionText {

    private QuestionText() {}

    static SearchWords read(@Nullable String q) {
        String text = q == null ? "" : q;
        if (text.length() > SearchWords.LONGEST) {
            throw refused("search/query-too-long", SearchWords.LONGEST);
        }
        SearchWords words = SearchWords.of(text);
        if (words.isEmpty()) {
            throw refused("search/no-word");
        }
        if (words.count() > SearchWords.MOST) {
            throw refused("search/too-many-words", SearchWords.MOST);
        }
        return words;
    }

    private static RuntimeException refused(String code, Object... args) {
        return Problem.of(400, "request/invalid").at("?q", code, args).toException();
    }
}
