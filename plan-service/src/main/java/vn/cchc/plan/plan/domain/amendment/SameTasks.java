package vn.cchc.plan.plan.domain.amendment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.folding.Folded;
import vn.cchc.plan.plan.domain.amendment.TaskMatch.How;
import vn.cchc.plan.plan.domain.document.PrintedTask;
import vn.cchc.plan.plan.domain.edition.PlanContent;

/// Recognises the tasks of a plan in an amended appendix, so that what was done for them is not lost.
///
/// What a person says comes first, then rows of the same words in the order of the document, then rows that have
/// most of their words in common and resemble nothing else more. A group goes on with a group, a task with a task.
public final class SameTasks {

    /// Below this share of common words two rows are two tasks.
    static final double LEAST_SCORE = 0.7;

    /// A word of more rows than this tells none of them apart.
    private static final int COMMON_WORD = 200;

    /// Rows looked at closely for each row that is searched.
    private static final int CLOSE_LOOKS = 50;

    /// @param told by ordinal of the amended appendix the task it goes on with
    /// @param fresh ordinals of rows that are new whatever they resemble
    public record Word(Map<Integer, UUID> told, Set<Integer> fresh) {

        public static final Word NONE = new Word(Map.of(), Set.of());

        public Word {
            told = Map.copyOf(told);
            fresh = Set.copyOf(fresh);
        }
    }

    private record Row(int ordinal, UUID taskId, boolean group, String text, Set<String> words) {}

    private record Pair(Row before, Row after, double score) {}

    private final Map<Integer, TaskMatch> matched = new HashMap<>();
    private final Map<Integer, Row> before = new HashMap<>();
    private final Map<Integer, Row> after = new HashMap<>();

    private SameTasks() {}

    /// @param word   what a person said about it
    /// @param newIds gives an id to each new task
    /// @return one match for each row, in their order
    public static List<TaskMatch> match(
            PlanContent inForce, List<PrintedTask> amended, Word word, Supplier<UUID> newIds) {
        SameTasks search = new SameTasks();
        Set<UUID> taken = Set.copyOf(word.told.values());
        inForce.rows().stream()
                .map(row -> row(row.task().printed(), row.task().taskId()))
                .filter(row -> !taken.contains(row.taskId))
                .forEach(row -> search.before.put(row.ordinal, row));
        for (PrintedTask printed : amended) {
            int ordinal = printed.ordinal();
            UUID told = word.told.get(ordinal);
            if (told != null) {
                search.matched.put(ordinal, new TaskMatch(ordinal, told, How.TOLD, null));
            } else if (word.fresh.contains(ordinal)) {
                search.matched.put(ordinal, new TaskMatch(ordinal, newIds.get(), How.NEW, null));
            } else {
                search.after.put(ordinal, row(printed, newIds.get()));
            }
        }
        search.matchSameWords();
        search.matchSimilarWords();
        search.after
                .values()
                .forEach(row -> search.matched.put(row.ordinal, new TaskMatch(row.ordinal, row.taskId, How.NEW, null)));
        return amended.stream().map(row -> search.matched.get(row.ordinal())).toList();
    }

    private static Row row(PrintedTask printed, UUID taskId) {
        String text = Folded.of(printed.content()).value();
        return new Row(
                printed.ordinal(),
                taskId,
                printed.group(),
                text,
                Stream.of(text.split(" ")).collect(Collectors.toUnmodifiableSet()));
    }

    private static List<Row> inOrder(Map<Integer, Row> rows) {
        return rows.values().stream()
                .sorted(Comparator.comparingInt(Row::ordinal))
                .toList();
    }

    private void matchSameWords() {
        Map<String, Deque<Row>> byText = new HashMap<>();
        inOrder(before)
                .forEach(row -> byText.computeIfAbsent(row.group + row.text, _ -> new ArrayDeque<>())
                        .add(row));
        for (Row row : inOrder(after)) {
            Deque<Row> same = byText.get(row.group + row.text);
            if (same != null && !same.isEmpty()) {
                take(new Pair(same.remove(), row, 1), How.SAME_WORDS, null);
            }
        }
    }

    private void matchSimilarWords() {
        similar().stream()
                .sorted(Comparator.comparingDouble(Pair::score)
                        .reversed()
                        .thenComparingInt(pair -> pair.after.ordinal)
                        .thenComparingInt(pair -> pair.before.ordinal))
                .filter(pair -> before.containsKey(pair.before.ordinal) && after.containsKey(pair.after.ordinal))
                .forEachOrdered(pair -> take(pair, How.SIMILAR_WORDS, pair.score));
    }

    private void take(Pair pair, How how, @Nullable Double score) {
        int ordinal = pair.after.ordinal;
        matched.put(ordinal, new TaskMatch(ordinal, pair.before.taskId, how, score));
        before.remove(pair.before.ordinal);
        after.remove(ordinal);
    }

    /// Pairs with enough words in common. Each row meets only the rows it shares telling words with, and of these
    /// only those it shares most with: the cost stays bounded whatever an appendix repeats.
    private List<Pair> similar() {
        Map<String, List<Row>> byWord = new HashMap<>();
        before.values()
                .forEach(row -> row.words.forEach(word ->
                        byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(row)));
        byWord.values().removeIf(rows -> rows.size() > COMMON_WORD);
        return after.values().stream().flatMap(row -> similarTo(row, byWord)).toList();
    }

    private Stream<Pair> similarTo(Row row, Map<String, List<Row>> byWord) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (String word : row.words) {
            byWord.getOrDefault(word, List.of()).forEach(met -> shared.merge(met.ordinal, 1, Integer::sum));
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(CLOSE_LOOKS)
                .map(entry -> Objects.requireNonNull(before.get(entry.getKey())))
                .filter(met -> met.group == row.group)
                .map(met -> new Pair(met, row, score(met.words, row.words)))
                .filter(pair -> pair.score >= LEAST_SCORE);
    }

    /// Dice coefficient of the words.
    private static double score(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return 2.0 * common / (one.size() + other.size());
    }
}
