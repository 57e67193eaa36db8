package vn.cchc.plan.appendix.file;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;

/// The numbers an office program writes by itself. They stand nowhere in the document: they are counted, list by list
/// and level by level, in its order.
final class Numbering {

    private static final int DEEPEST = 9;
    private static final int LARGEST_ROMAN = 3999;
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private final Map<BigInteger, TreeMap<Integer, Place>> lists = new HashMap<>();

    private record Place(int number, String format) {}

    /// The number of this paragraph as shown, empty when it has none or only a bullet.
    String next(XWPFParagraph paragraph) {
        BigInteger list = paragraph.getNumID();
        int depth = paragraph.getNumIlvl() == null
                ? 0
                : Math.clamp(paragraph.getNumIlvl().longValue(), 0, DEEPEST);
        return list == null
                ? ""
                : level(paragraph.getDocument().getNumbering(), list, depth)
                        .map(level -> next(list, depth, level))
                        .orElse("");
    }

    private String next(BigInteger list, int depth, CTLvl level) {
        String format = level.isSetNumFmt() ? String.valueOf(level.getNumFmt().getVal()) : "decimal";
        if (format.equals("bullet") || format.equals("none")) {
            return "";
        }
        TreeMap<Integer, Place> places = lists.computeIfAbsent(list, _ -> new TreeMap<>());
        places.tailMap(depth, false).clear();
        Place before = places.get(depth);
        places.put(depth, new Place(before == null ? start(level) : before.number() + 1, format));
        return shown(level.isSetLvlText() ? level.getLvlText().getVal() : null, places);
    }

    private static Optional<CTLvl> level(@Nullable XWPFNumbering numbering, BigInteger list, int depth) {
        if (numbering == null || numbering.getNum(list) == null) {
            return Optional.empty();
        }
        XWPFAbstractNum form = numbering.getAbstractNum(
                numbering.getNum(list).getCTNum().getAbstractNumId().getVal());
        return form == null
                ? Optional.empty()
                : form.getCTAbstractNum().getLvlList().stream()
                        .filter(level ->
                                level.getIlvl() != null && level.getIlvl().intValue() == depth)
                        .findFirst();
    }

    private static int start(CTLvl level) {
        return level.isSetStart() ? Math.clamp(level.getStart().getVal().longValue(), 0, Short.MAX_VALUE) : 1;
    }

    /// "%1.%2" with the numbers of its levels.
    private static String shown(@Nullable String pattern, Map<Integer, Place> places) {
        String text = pattern == null ? "%1" : pattern;
        for (int level = DEEPEST; level >= 0; level--) {
            Place place = places.getOrDefault(level, new Place(1, "decimal"));
            text = text.replace("%" + (level + 1), written(place));
        }
        return text.strip();
    }

    private static String written(Place place) {
        int number = place.number();
        return switch (place.format()) {
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter(number);
            case "lowerLetter" -> letter(number).toLowerCase(Locale.ROOT);
            case "decimalZero" -> String.format(Locale.ROOT, "%02d", number);
            default -> Integer.toString(number);
        };
    }

    private static String letter(int number) {
        return number < 1
                ? ""
                : String.valueOf((char) ('A' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        StringBuilder signs = new StringBuilder();
        int left = Math.min(number, LARGEST_ROMAN);
        for (int i = 0; i < ROMAN.length; i++) {
            while (left >= ROMAN[i]) {
                signs.append(ROMAN_SIGNS[i]);
                left -= ROMAN[i];
            }
        }
        return signs.toString();
    }
}
