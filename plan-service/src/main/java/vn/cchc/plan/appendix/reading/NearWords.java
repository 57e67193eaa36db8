package vn.cchc.plan.appendix.reading;

import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/// Finds words although a scanner misread a letter: "chu tr1", "noi dunq".
final class NearWords {

    private static final LevenshteinDistance ONE = new LevenshteinDistance(1);
    private static final int SHORTEST = 3;

    private NearWords() {}

    /// Whether the words stand in the text one after the other, each with at most one letter changed.
    static boolean in(String folded, String words) {
        List<String> text = List.of(folded.split(" "));
        List<String> wanted = List.of(words.split(" "));
        if (wanted.size() < 2) {
            return false;
        }
        for (int start = 0; start + wanted.size() <= text.size(); start++) {
            if (isNear(text.subList(start, start + wanted.size()), wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNear(List<String> words, List<String> wanted) {
        int changed = 0;
        for (int i = 0; i < wanted.size(); i++) {
            if (!words.get(i).equals(wanted.get(i))) {
                boolean near = wanted.get(i).length() >= SHORTEST && ONE.apply(words.get(i), wanted.get(i)) == 1;
                if (!near || ++changed == wanted.size()) {
                    return false;
                }
            }
        }
        return true;
    }
}
