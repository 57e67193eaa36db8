package vn.cchc.plan.unitname.spelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
    private static final int MOST_COMPARED = 40;
    private static final int SHORTEST = 4;
    private static final double LEAST = 0.6;
    private static final double MOST = 0.95;

    /// Many agencies have the same name: each text stands here once.
    private record Text<T>(String written, Set<Entry<T>> entries) {}

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Text<T>> texts = new ArrayList<>();
    private final Map<String, List<Integer>> byGroup = new HashMap<>();

    /// @param words one way to write the name, as [Spelling#words] gives it
    public void add(List<String> words, Entry<T> entry) {
        add(String.join(" ", words), entry);
        if (words.size() >= SHORTEST) {
            add(Initials.of(words), entry);
        }
    }

    private void add(String written, Entry<T> entry) {
        int number = numbers.computeIfAbsent(written, _ -> texts.size());
        if (number == texts.size()) {
            texts.add(new Text<>(written, new LinkedHashSet<>()));
            groups(written)
                    .forEach(group -> byGroup.computeIfAbsent(group, _ -> new ArrayList<>())
                            .add(number));
        }
        texts.get(number).entries().add(entry);
    }

    /// Names like the text, most alike first, each registered name once.
    public List<Near<T>> like(String text) {
        Map<Entry<T>, Double> found = new HashMap<>();
        for (List<String> reading : Spelling.readings(text)) {
            String written = String.join(" ", reading);
            if (written.length() >= SHORTEST) {
                for (Text<T> known : compared(written)) {
                    double likeness = likeness(written, known.written());
                    known.entries().forEach(entry -> found.merge(entry, likeness, Math::max));
                }
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

    private List<Text<T>> compared(String written) {
        int[] shared = new int[texts.size()];
        Set<String> groups = groups(written);
        for (String group : groups) {
            for (int number : byGroup.getOrDefault(group, List.of())) {
                shared[number]++;
            }
        }
        int enough = Math.max(1, groups.size() / 4);
        return IntStream.range(0, shared.length)
                .filter(number -> shared[number] >= Math.min(enough, length(number) / 4 + 1))
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(
                                number -> (double) shared[number] / (groups.size() + length(number)))
                        .reversed())
                .limit(MOST_COMPARED)
                .map(texts::get)
                .toList();
    }

    private int length(int number) {
        return texts.get(number).written().length();
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
        int most = (int) (longest * (1 - LEAST));
        int changed = new LevenshteinDistance(most).apply(one, other);
        return changed < 0 ? 0 : 1 - (double) changed / longest;
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
