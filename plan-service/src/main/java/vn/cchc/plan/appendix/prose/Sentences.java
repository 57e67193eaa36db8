package vn.cchc.plan.appendix.prose;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Parts a paragraph into its sentences, as printed.
final class Sentences {

    /// A full stop and a capital letter; not after a number or an abbreviation ("TP. Hải Phòng", "1. Cải cách").
    private static final Pattern END =
            Pattern.compile("(?<=[\\p{Ll}%)\\]”\"][.!?])(?<!(?<!\\p{L})(?:tp|tx|ths|ts|gs|pgs|st|no|mr)\\.)"
                    + "\\s+(?=[\\p{Lu}\\d“\"(+–-])");

    private static final int MOST = 200;

    private Sentences() {}

    static List<String> of(String paragraph) {
        return Stream.of(paragraph.split("\n"))
                .flatMap(line -> Stream.of(END.split(line, MOST)))
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }
}
