package vn.cchc.plan.unitname.spelling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Words told by their first letters: "GDTrH" for "giao duc trung hoc".
final class Initials {

    /// Sounds written with two letters; an abbreviation may keep both.
    private static final Set<String> SOUNDS = Set.of("ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr");

    private static final int MOST_KEYS = 16;

    private Initials() {}

    /// One letter a word.
    static String of(List<String> words) {
        StringBuilder letters = new StringBuilder();
        words.forEach(word -> letters.append(word.charAt(0)));
        return letters.toString();
    }

    /// What [#of] may have made of the words these stand for.
    ///
    /// @param vocabulary words that are written in full
    static Set<String> keys(List<String> words, Set<String> vocabulary) {
        Set<String> keys = Set.of("");
        for (String word : words) {
            Set<String> ends = vocabulary.contains(word) ? Set.of(word.substring(0, 1)) : shortened(word);
            Set<String> longer = new LinkedHashSet<>();
            for (String key : keys) {
                ends.stream().limit(MOST_KEYS - longer.size()).forEach(end -> longer.add(key + end));
            }
            keys = longer;
        }
        return keys;
    }

    /// The letters themselves, and without the second letter of some of the sounds.
    private static Set<String> shortened(String letters) {
        Set<String> found = new LinkedHashSet<>(Set.of(letters));
        for (int at = 0; at + 1 < letters.length() && found.size() < MOST_KEYS; at++) {
            if (SOUNDS.contains(letters.substring(at, at + 2))) {
                String end = letters.substring(at + 2);
                for (String kept : List.copyOf(found)) {
                    if (kept.endsWith(letters.substring(at))) {
                        found.add(kept.substring(0, kept.length() - end.length() - 1) + end);
                    }
                }
            }
        }
        return found;
    }

    /// Whether `written` says `words`, each of its words being one of them in full or the initials of several.
    static boolean tell(List<String> written, List<String> words) {
        if (written.isEmpty() || words.isEmpty()) {
            return written.isEmpty() && words.isEmpty();
        }
        List<String> rest = written.subList(1, written.size());
        if (written.getFirst().equals(words.getFirst()) && tell(rest, words.subList(1, words.size()))) {
            return true;
        }
        return ends(written.getFirst(), words, 0).stream()
                .filter(told -> told > 1)
                .anyMatch(told -> tell(rest, words.subList(told, words.size())));
    }

    /// How many words the letters may stand for.
    private static List<Integer> ends(String letters, List<String> words, int told) {
        if (letters.isEmpty()) {
            return List.of(told);
        }
        List<Integer> found = new ArrayList<>();
        if (told < words.size()) {
            String word = words.get(told);
            if (word.charAt(0) == letters.charAt(0)) {
                found.addAll(ends(letters.substring(1), words, told + 1));
            }
            if (word.length() >= 2
                    && letters.startsWith(word.substring(0, 2))
                    && SOUNDS.contains(word.substring(0, 2))) {
                found.addAll(ends(letters.substring(2), words, told + 1));
            }
        }
        return found;
    }
}
