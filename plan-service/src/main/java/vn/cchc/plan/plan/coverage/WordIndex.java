package vn.cchc.plan.plan.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.cchc.plan.folding.Folded;

/// Finds texts that say the same: cosine of their sets of words, rare words weighing more.
///
/// Vietnamese words mostly have two syllables, so that each pair of neighbouring syllables counts as well as each
/// syllable. An inverted index: only texts that share a word with what is sought are looked at. Meant for one thread.
final class WordIndex {

    /// No more of a text is read: what a task is about stands in front.
    static final int MOST_SYLLABLES = 200;

    /// A text that is alike.
    ///
    /// @param row   its place in the list of texts
    /// @param score 0 to 1, 1 for the same words
    record Match(int row, double score) {}

    private final Map<String, Integer> ids = new HashMap<>();
    private final int[][] rowsOfTerm;
    private final double[] weights;
    private final double[] norms;
    private final double[] scores;

    WordIndex(List<String> texts) {
        List<List<Integer>> postings = new ArrayList<>();
        for (int row = 0; row < texts.size(); row++) {
            for (String term : terms(texts.get(row))) {
                Integer id = ids.putIfAbsent(term, postings.size());
                if (id == null) {
                    postings.add(new ArrayList<>(List.of(row)));
                } else {
                    postings.get(id).add(row);
                }
            }
        }
        scores = new double[texts.size()];
        rowsOfTerm = postings.stream()
                .map(rows -> rows.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        weights = Arrays.stream(rowsOfTerm)
                .mapToDouble(rows -> weight(rows.length))
                .toArray();
        norms = norms();
    }

    /// At most `most` texts with a score of `atLeast` or more, best first.
    List<Match> like(String text, double atLeast, int most) {
        double square = 0;
        Set<Integer> touched = new LinkedHashSet<>();
        for (String term : terms(text)) {
            Integer id = ids.get(term);
            double weight = id == null ? weight(0) : weights[id];
            square += weight * weight;
            for (int row : id == null ? new int[0] : rowsOfTerm[id]) {
                touched.add(row);
                scores[row] += weight * weight;
            }
        }
        double norm = Math.sqrt(square);
        List<Match> matches = touched.stream()
                .map(row -> new Match(row, scores[row] / (norm * norms[row])))
                .filter(match -> match.score() >= atLeast)
                .sorted(Comparator.comparingDouble(Match::score).reversed().thenComparingInt(Match::row))
                .limit(most)
                .toList();
        touched.forEach(row -> scores[row] = 0);
        return matches;
    }

    private double[] norms() {
        double[] squares = new double[scores.length];
        for (int id = 0; id < rowsOfTerm.length; id++) {
            for (int row : rowsOfTerm[id]) {
                squares[row] += weights[id] * weights[id];
            }
        }
        return Arrays.stream(squares).map(Math::sqrt).toArray();
    }

    private double weight(int rows) {
        return Math.log(1 + (1.0 + scores.length) / (1.0 + rows));
    }

    private static Set<String> terms(String text) {
        String[] syllables = Folded.of(text).value().split(" ");
        int last = Math.min(syllables.length, MOST_SYLLABLES);
        Set<String> terms = new LinkedHashSet<>(Arrays.asList(syllables).subList(0, last));
        IntStream.range(1, last)
                .mapToObj(i -> syllables[i - 1] + " " + syllables[i])
                .forEach(terms::add);
        terms.remove("");
        return terms;
    }
}
