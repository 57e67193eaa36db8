package vn.cchc.plan.plan.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.plan.folding.Folded;

/// A text as printed, and where in it the words are that were looked for.
///
/// @param marks in the order of the text; empty when it was found by something else
@Schema(name = "MarkedText")
public record MarkedText(String text, List<Mark> marks) {

    /// @param start  of the word, counted in UTF-16 units from 0, as JavaScript and Java count
    /// @param length of the word in the same units
    @Schema(name = "Mark")
    public record Mark(int start, int length) {}

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern BLANK = Pattern.compile(" ");

    public MarkedText {
        marks = List.copyOf(marks);
    }

    public static MarkedText of(String text, SearchWords words) {
        List<Mark> marks = new ArrayList<>();
        Matcher found = WORD.matcher(text);
        while (found.find()) {
            String folded = Folded.of(found.group()).value();
            if (BLANK.splitAsStream(folded).anyMatch(words::mean)) {
                marks.add(new Mark(found.start(), found.end() - found.start()));
            }
        }
        return new MarkedText(text, marks);
    }

    public boolean isMarked() {
        return !marks.isEmpty();
    }
}
