package vn.cchc.plan.unitname.spelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/// Finds names that look like a text: letters misread or lost, words missing or in another order.
///
/// Only names that share enough groups of three letters with the text are compared with it letter by letter.
///
/// @param <T> whom a name means
public final class NearNames<T> {

    /// How alike, from 0 to 1, both excluded: what is equal is not near.
    public record Near<T>(Entry<T> entry, double likeness) {}

    private static final int GROUP = 3;
    private static final int MOST_COMPARED = 60;
    private static final int SHORTEST = 4;
    private static final double LEAST = 0.6;
    private static final double MOST = 0.95;
    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private final List<String> texts = new ArrayList<>();
    private final List<Entry<T>> entries = new ArrayList<>();
    private final Map<String, List<Integer>> byGroup = new HashMap<>();

    /// @param words one way to write the name, as [Spelling#words] gives it
    public void add(List<String> words, Entry<T> entry) {
        add(String.join(" ", words), entry);
        if (words.size() >= SHORTEST) {
            add(Initials.of(words), entry);
        }
    }

    private void add(String text, Entry<T> entry) {
        int number = texts.size();
        texts.add(text);
        entries.add(entry);
        groups(text)
                .forEach(group ->
                        byGroup.computeIfAbsent(group, _ -> new ArrayList<>()).add(number));
    }

    /// Names like the text, most alike first, each registered name once.
    public List<Near<T>> like(String text) {
        Map<Entry<T>, Double> found = new HashMap<>();
        for (List<String> reading : Spelling.readings(text)) {
            String written = String.join(" ", reading);
            if (written.length() >= SHORTEST) {
                compared(written)
                        .forEach(number ->
                                found.merge(entries.get(number), likeness(written, texts.get(number)), Math::max));
            }
        }
        return found.entrySet().stream()
                .filter(near -> near.getValue() >= LEAST)
                .map(near -> new Near<>(near.getKey(), Math.min(near.getValue(), MOST)))
                .sorted(Comparator.<Near<T>>comparingDouble(Near::likeness)
                        .reversed()
                        .thenComparing(near -> near.entry().name()))
                .toList();
    }

    private IntStream compared(String text) {
        int[] shared = new int[texts.size()];
        Set<String> groups = groups(text);
        for (String group : groups) {
            for (int number : byGroup.getOrDefault(group, List.of())) {
                shared[number]++;
            }
        }
        int enough = Math.max(1, groups.size() / 4);
        return IntStream.range(0, shared.length)
                .filter(number ->
                        shared[number] >= Math.min(enough, texts.get(number).length() / 4 + 1))
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(number -> (double) shared[number]
                                / (groups.size() + texts.get(number).length()))
                        .reversed())
                .limit(MOST_COMPARED)
                .mapToInt(Integer::intValue);
    }

    /// Padded, so that the first and the last letter count as much as the others.
    private static Set<String> groups(String text) {
        String padded = " " + text + " ";
        Set<String> groups = new HashSet<>();
        for (int at = 0; at + GROUP <= padded.length(); at++) {
            groups.add(padded.substring(at, at + GROUP));
        }
        return groups;
    }

    static double likeness(String one, String other) {
        double asWritten = ofLetters(one, other);
        double inAnyOrder = ofLetters(sorted(one), sorted(other));
        return Math.max(Math.max(asWritten, inAnyOrder), ofParts(one, other));
    }

    private static double ofLetters(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        return 1 - (double) DISTANCE.apply(one, other) / longest;
    }

    /// One stands in the other, word for word.
    private static double ofParts(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        boolean isPart = shorter.contains(" ") && (" " + longer + " ").contains(" " + shorter + " ");
        return isPart ? LEAST + (MOST - LEAST) * shorter.length() / longer.length() : 0;
    }

    private static String sorted(String text) {
        return Stream.of(text.split(" ")).sorted().collect(Collectors.joining(" "));
    }
}
