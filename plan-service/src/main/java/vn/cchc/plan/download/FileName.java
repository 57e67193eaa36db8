package vn.cchc.plan.download;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.folding.Folded;

/// Under which name a file arrives: what it is and the number of its plan.
///
/// @param name without its ending, safe on every disk
public record FileName(String name, String ending) {

    /// What a disk does not take, and those that change how others are shown.
    private static final Pattern UNSAFE = Pattern.compile("[\\\\/:*?\"<>|\\p{C}\\s]+");

    private static final int LONGEST = 60;
    private static final String UNRESERVED = "-._~";

    /// @param number as printed, absent when left blank
    public static FileName of(String what, @Nullable String number, String ending) {
        String whole = Normalizer.normalize(number == null ? what : what + " " + number, Normalizer.Form.NFC);
        String safe = UNSAFE.matcher(whole).replaceAll("-");
        int end =
                safe.codePointCount(0, safe.length()) <= LONGEST ? safe.length() : safe.offsetByCodePoints(0, LONGEST);
        return new FileName(safe.substring(0, end), ending);
    }

    /// The value of `Content-Disposition` (RFC 6266): in letters every client knows, then as it is.
    public String attachment() {
        String plain = Folded.of(name).value().replace(' ', '-');
        return "attachment; filename=\"" + plain + "." + ending + "\"; filename*=UTF-8''" + encoded(name) + "."
                + ending;
    }

    /// Everything but letters and digits of ASCII as the bytes of UTF-8 (RFC 8187).
    private static String encoded(String text) {
        return text.codePoints()
                .mapToObj(character ->
                        isPlain(character) ? Character.toString(character) : percent(Character.toString(character)))
                .collect(Collectors.joining());
    }

    private static boolean isPlain(int character) {
        return character < 0x80 && (Character.isLetterOrDigit(character) || UNRESERVED.indexOf(character) >= 0);
    }

    private static String percent(String character) {
        StringBuilder bytes = new StringBuilder();
        for (byte each : character.getBytes(StandardCharsets.UTF_8)) {
            bytes.append("%%%02X".formatted(each & 0xff));
        }
        return bytes.toString();
    }
}
