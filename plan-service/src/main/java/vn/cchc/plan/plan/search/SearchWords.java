package vn.cchc.plan.plan.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.plan.folding.Folded;

/// What a query asks for: phrases, each of one word or more, all of which must occur. Words in quotes stand next to
/// each other, a word with a star is a beginning. Diacritics, case and any other sign make no difference.
///
/// @param phrases none when the text holds no letter and no digit
public record SearchWords(List<List<SearchWord>> phrases) {

    /// The longest query, in characters as typed.
    public static final int LONGEST = 300;

    /// The most words of one query.
    public static final int MOST = 24;

    /// The shortest beginning that is looked for; shorter ones begin nearly everything.
    private static final int SHORTEST_PREFIX = 2;

    private static final Pattern PART = Pattern.compile("[\"“”]([^\"“”]*)[\"“”]|([^\"“”\\s]+)");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    public SearchWords {
        phrases = phrases.stream().map(List::copyOf).toList();
    }

    /// Total: a quote without its partner is a sign like any other.
    public static SearchWords of(String text) {
        List<List<SearchWord>> phrases = new ArrayList<>();
        Matcher parts = PART.matcher(text);
        while (parts.find()) {
            String quoted = parts.group(1);
            if (quoted != null) {
                add(phrases, wholes(quoted));
            } else {
                String word = parts.group(2);
                List<SearchWord> found = wholes(word);
                if (word.endsWith("*") && !found.isEmpty()) {
                    found.set(found.size() - 1, found.getLast().asPrefix());
                }
                found.forEach(one -> add(phrases, List.of(one)));
            }
        }
        return new SearchWords(phrases);
    }

    private static void add(List<List<SearchWord>> phrases, List<SearchWord> phrase) {
        if (!phrase.isEmpty()) {
            phrases.add(phrase);
        }
    }

    private static List<SearchWord> wholes(String text) {
        return NO_WORD.splitAsStream(Folded.of(text).value())
                .filter(word -> !word.isEmpty())
                .map(SearchWord::whole)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    public boolean isEmpty() {
        return phrases.isEmpty();
    }

    public int count() {
        return phrases.stream().mapToInt(List::size).sum();
    }

    /// The words that must occur whole, as typed.
    public List<String> whole() {
        return all().filter(word -> !word.prefix())
                .flatMap(word -> word.spellings().stream())
                .distinct()
                .toList();
    }

    /// The same query with every single word as a beginning; words in phrases stay whole.
    public SearchWords asPrefixes() {
        return new SearchWords(phrases.stream()
                .map(phrase -> phrase.size() > 1 ? phrase : List.of(begun(phrase.getFirst())))
                .toList());
    }

    private static SearchWord begun(SearchWord word) {
        return word.spellings().getFirst().length() < SHORTEST_PREFIX ? word : word.asPrefix();
    }

    /// The same query with other spellings for some words.
    public SearchWords respelt(Map<String, List<String>> spellings) {
        return new SearchWords(phrases.stream()
                .map(phrase ->
                        phrase.stream().map(word -> respelt(word, spellings)).toList())
                .toList());
    }

    private static SearchWord respelt(SearchWord word, Map<String, List<String>> spellings) {
        List<String> others =
                word.prefix() ? null : spellings.get(word.spellings().getFirst());
        return others == null ? word : word.respelt(others);
    }

    /// For PostgreSQL's `tsquery`.
    public String expression() {
        return phrases.stream()
                .map(phrase -> phrase.stream().map(SearchWord::expression).collect(Collectors.joining("<->")))
                .map(phrase -> "(" + phrase + ")")
                .collect(Collectors.joining("&"));
    }

    /// Whether a folded word of a text is one of those looked for.
    boolean mean(String folded) {
        return all().anyMatch(word -> word.means(folded));
    }

    private Stream<SearchWord> all() {
        return phrases.stream().flatMap(List::stream);
    }
}
