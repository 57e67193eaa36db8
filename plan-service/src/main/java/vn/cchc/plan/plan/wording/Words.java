package vn.cchc.plan.plan.wording;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// A text as its words in lower case, diacritics kept: without them "quận" and "quản" would be one. Punctuation
/// counts as a blank.
record Words(String value) {

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Words of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return new Words(" " + SEPARATORS.matcher(composed).replaceAll(" ").strip() + " ");
    }

    /// Whether these words stand in the text one after the other.
    boolean say(String words) {
        return value.contains(" " + words + " ");
    }
}
