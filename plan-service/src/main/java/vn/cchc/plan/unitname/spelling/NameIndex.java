package vn.cchc.plan.unitname.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Finds whom a text means although it is written otherwise than registered: abbreviated, by initials, with a joint
/// more or less. Every word of the text must have its place in the name, and the other way round.
///
/// @param <T> whom a name means
public final class NameIndex<T> {

    /// Initials alone say too little below this.
    private static final int FEWEST_INITIALS = 3;

    private record Written<T>(List<String> words, Entry<T> entry) {}

    private final Map<String, List<Entry<T>>> byWords = new HashMap<>();
    private final Map<String, List<Written<T>>> byInitials = new HashMap<>();
    private final Set<String> vocabulary = new HashSet<>();

    /// @param words one way to write the name, as [Spelling#words] gives it
    public void add(List<String> words, Entry<T> entry) {
        vocabulary.addAll(words);
        byWords.computeIfAbsent(String.join(" ", words), _ -> new ArrayList<>(1))
                .add(entry);
        if (words.size() >= FEWEST_INITIALS) {
            byInitials
                    .computeIfAbsent(Initials.of(words), _ -> new ArrayList<>(1))
                    .add(new Written<>(words, entry));
        }
    }

    /// Everybody the text means, each once.
    public List<Entry<T>> called(String text) {
        List<List<String>> readings = Spelling.readings(text);
        Set<Entry<T>> found = new LinkedHashSet<>();
        for (List<String> reading : readings) {
            found.addAll(byWords.getOrDefault(String.join(" ", reading), List.of()));
        }
        if (found.isEmpty()) {
            readings.forEach(reading -> initialed(reading).forEach(found::add));
        }
        return List.copyOf(found);
    }

    private Stream<Entry<T>> initialed(List<String> reading) {
        boolean hasInitials = reading.stream().anyMatch(word -> !vocabulary.contains(word));
        int letters = reading.stream().mapToInt(String::length).sum();
        if (!hasInitials || letters < FEWEST_INITIALS) {
            return Stream.empty();
        }
        return Initials.keys(reading, vocabulary).stream()
                .flatMap(key -> byInitials.getOrDefault(key, List.of()).stream())
                .filter(written -> Initials.tell(reading, written.words()))
                .map(Written::entry);
    }
}
