package vn.cchc.kpi.dossier.form;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Texts as they compare when case, diacritics, Đ/D and spaces do not count.
final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private Folded() {}

    static String of(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT);
        return BLANKS.matcher(bare).replaceAll(" ").strip();
    }
}
