package vn.cchc.plan.plan.domain.document;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/// What a plan calls itself on paper, by the first words of its title.
public enum DocumentType {
    PLAN("Kế hoạch", "KH"),
    PROGRAMME("Chương trình", "CTr"),
    PROJECT("Đề án", "ĐA");

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final String word;
    private final String abbreviation;

    DocumentType(String word, String abbreviation) {
        this.word = word;
        this.abbreviation = abbreviation;
    }

    /// A plan when the title does not say.
    public static DocumentType of(String title) {
        String composed = composed(title);
        return Arrays.stream(values())
                .filter(type -> type.begins(composed))
                .findFirst()
                .orElse(PLAN);
    }

    /// What the document is about: the title without the word for its type, beginning large.
    public String subjectOf(String title) {
        String composed = composed(title);
        String rest = begins(composed) ? composed.substring(word.length()).strip() : composed;
        return rest.isEmpty() ? composed : rest.substring(0, 1).toUpperCase(VIETNAMESE) + rest.substring(1);
    }

    /// As in running text: "Kế hoạch".
    public String word() {
        return word;
    }

    /// In document numbers: "KH" (Decree 30/2020/NĐ-CP, appendix III).
    public String abbreviation() {
        return abbreviation;
    }

    private boolean begins(String composed) {
        return composed.regionMatches(true, 0, word, 0, word.length())
                && (composed.length() == word.length() || !Character.isLetter(composed.charAt(word.length())));
    }

    /// Printed text comes with its diacritics apart at times.
    private static String composed(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFC).strip();
    }
}
