package vn.cchc.plan.unitname.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.cchc.plan.folding.Folded;

/// Names as plain words, abbreviations written out and the joints ("và", "thuộc", "của") left out between them.
public final class Spelling {

    /// A folded text that is longer is no name, but prose.
    private static final int LONGEST = 200;

    private static final int MOST_WORDS = 30;
    private static final int MOST_READINGS = 32;
    private static final Set<String> JOINTS = Set.of("va", "thuoc", "cua");

    private Spelling() {}

    /// The words of a registered name. An abbreviation that may mean several things is left as it is.
    public static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : Folded.of(name).value().split(" ")) {
            List<List<String>> meanings = Abbreviations.customary().meanings(word);
            words.addAll(meanings.size() == 1 ? meanings.getFirst() : List.of(word));
        }
        return unjointed(words);
    }

    /// The words of a registered name with its abbreviations.
    public static List<String> asPrinted(String name) {
        return List.of(Folded.of(name).value().split(" "));
    }

    /// All that the words of a text may mean, at most [#MOST_READINGS]; none when it is too long for a name. One
    /// abbreviation alone that may mean several things ("KT") says nothing more than its letters.
    static List<List<String>> readings(String text) {
        String folded = Folded.of(text).value();
        if (folded.isEmpty() || folded.length() > LONGEST) {
            return List.of();
        }
        String[] words = folded.split(" ");
        if (words.length > MOST_WORDS) {
            return List.of();
        }
        if (words.length == 1 && Abbreviations.customary().meanings(folded).size() > 1) {
            return List.of(List.of(folded));
        }
        List<List<String>> readings = List.of(List.of());
        for (String word : words) {
            readings = continued(readings, meanings(word));
        }
        return readings.stream().map(Spelling::unjointed).distinct().toList();
    }

    private static List<List<String>> meanings(String word) {
        List<List<String>> meanings = Abbreviations.customary().meanings(word);
        if (meanings.size() == 1) {
            return meanings;
        }
        List<List<String>> withItself = new ArrayList<>(meanings);
        withItself.add(List.of(word));
        return withItself;
    }

    private static List<List<String>> continued(List<List<String>> readings, List<List<String>> meanings) {
        List<List<String>> longer = new ArrayList<>();
        for (List<String> reading : readings) {
            for (List<String> meaning : meanings) {
                if (longer.size() < MOST_READINGS) {
                    List<String> words = new ArrayList<>(reading);
                    words.addAll(meaning);
                    longer.add(words);
                }
            }
        }
        return longer;
    }

    /// A joint at either end is no joint, but part of a name.
    private static List<String> unjointed(List<String> words) {
        return IntStream.range(0, words.size())
                .filter(i -> i == 0 || i == words.size() - 1 || !JOINTS.contains(words.get(i)))
                .mapToObj(words::get)
                .toList();
    }
}
