package vn.cchc.calendar.parse;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Numbers whose digits a scan took for letters: "3O/6/2O26", "quý l", "tháng lO".
final class DamagedNumbers {

    private static final Set<String> QUARTER_WORDS = Set.of("quy", "q");
    private static final Set<String> NUMBERED_WORDS = Set.of("thang", "ngay");
    private static final Set<String> SOUND_ROMAN = Set.of("I", "II", "III");
    private static final String ONES = "1lIi|!";
    private static final String ZEROS = "0oO";
    private static final String DIGITS = "0123456789";
    private static final String LIKE_DIGITS = ONES + ZEROS + DIGITS;
    private static final int MOST_STROKES = 3;

    private DamagedNumbers() {}

    /// The number a chunk was; empty when it is sound or no number.
    static Optional<String> read(List<Chunk> chunks, int place) {
        Chunk chunk = chunks.get(place);
        String before = place == 0 ? "" : chunks.get(place - 1).letters();
        if (QUARTER_WORDS.contains(before)) {
            return roman(chunk.printed()).filter(number -> !number.equals(chunk.printed()));
        }
        if (SOUND_ROMAN.contains(chunk.printed())) {
            return Optional.empty();
        }
        boolean dated = NUMBERED_WORDS.contains(before) && chunk.follows();
        boolean besideSlash = chunk.before() == '/' || chunk.after() == '/';
        return isDamaged(chunk.printed(), dated || besideSlash)
                ? Optional.of(digits(chunk.printed()))
                : Optional.empty();
    }

    /// One to three strokes, or a stroke before a V. Fewer than five quarters leave no other reading.
    private static Optional<String> roman(String printed) {
        boolean four = printed.length() == 2 && "vV".indexOf(printed.charAt(1)) >= 0;
        String strokes = four ? printed.substring(0, 1) : printed;
        if (strokes.equals("1") && !four) {
            return Optional.empty();
        }
        boolean isRoman = strokes.length() <= MOST_STROKES && Letters.areAllIn(strokes, ONES);
        return isRoman ? Optional.of(four ? "IV" : "I".repeat(strokes.length())) : Optional.empty();
    }

    /// Digits and the letters that look like them; letters alone are a number only where a date needs one.
    private static boolean isDamaged(String printed, boolean inDate) {
        return Letters.areAllIn(printed, LIKE_DIGITS)
                && !Letters.areAllIn(printed, DIGITS)
                && (inDate || Letters.containsAny(printed, DIGITS));
    }

    private static String digits(String printed) {
        StringBuilder digits = new StringBuilder(printed.length());
        printed.chars()
                .map(sign -> ZEROS.indexOf(sign) >= 0 ? '0' : ONES.indexOf(sign) >= 0 ? '1' : sign)
                .forEach(digits::appendCodePoint);
        return digits.toString();
    }
}
