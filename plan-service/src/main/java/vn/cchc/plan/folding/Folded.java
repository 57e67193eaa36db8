package vn.cchc.plan.folding;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// A text without what readers overlook and scanners lose: "Phòng Văn hóa – Xã hội" and "PHONG VAN HOA-XA HOI" fold
/// alike, as do texts with and without characters that show nothing. Only `a`–`z`, digits and single blanks remain,
/// so a folded text needs no escaping in a pattern.
public record Folded(String value) {

    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public static Folded of(String text) {
        String withoutStroke = text.replace('Đ', 'D').replace('đ', 'd').replace("&", " và ");
        String letters = MARKS.matcher(Normalizer.normalize(withoutStroke, Normalizer.Form.NFKD))
                .replaceAll("");
        return new Folded(SEPARATORS
                .matcher(letters.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip());
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }
}
