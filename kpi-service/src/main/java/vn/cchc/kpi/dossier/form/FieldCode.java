package vn.cchc.kpi.dossier.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The code of the field a row of the form is about. The form has a column for its name; a code in it is taken, else
/// one is made of the name, always the same for a name, whatever its case and accents.
///
/// @param derived whether it was made here
record FieldCode(String code, boolean derived) {

    private static final Pattern OFFICIAL = Pattern.compile("(?<![A-Z0-9])[A-Z]\\d{2}-[A-Z]{2,4}\\d{2,3}(?![A-Z0-9])");
    private static final Pattern BARE = Pattern.compile("(?:(?=.*\\d)[A-Z0-9]|LV-)[A-Z0-9.-]{1,28}");
    private static final Pattern OTHERS = Pattern.compile("[^A-Z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");
    private static final String PREFIX = "LV-";
    private static final int LONGEST = 28;
    private static final int BEGINNING = 19;
    private static final int HASH_BYTES = 4;

    static FieldCode of(String name) {
        Matcher official = OFFICIAL.matcher(name);
        if (official.find()) {
            return new FieldCode(official.group(), false);
        }
        if (BARE.matcher(name).matches()) {
            return new FieldCode(name, false);
        }
        String folded = Folded.of(name).toUpperCase(Locale.ROOT);
        String words = ENDS.matcher(OTHERS.matcher(folded).replaceAll("-")).replaceAll("");
        return new FieldCode(PREFIX + (isShort(words) ? words : shortened(words, folded)), true);
    }

    private static boolean isShort(String words) {
        return !words.isEmpty() && words.length() <= LONGEST;
    }

    /// Names that begin alike stay apart.
    private static String shortened(String words, String folded) {
        String beginning = words.substring(0, Math.min(words.length(), BEGINNING));
        String hash = HexFormat.of().withUpperCase().formatHex(sha256(folded), 0, HASH_BYTES);
        return beginning.isEmpty() ? hash : beginning + "-" + hash;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
