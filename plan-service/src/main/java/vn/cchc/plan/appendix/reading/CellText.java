package vn.cchc.plan.appendix.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.cchc.plan.folding.Folded;

/// Takes the text of one cell apart: lists of products, several units.
final class CellText {

    private static final Pattern BULLET = Pattern.compile("^\\s*[-–—+•●*▪]\\s*");
    /// With these begins another unit, although written small: "Văn phòng Sở, các phòng liên quan".
    private static final Set<String> UNIT_BEGINS =
            Set.of("cac", "phong", "so", "ban", "ubnd", "truong", "trung", "van", "cong", "doan", "hoi", "bo");

    /// A cell that lists more is no list of units, but prose.
    private static final int MOST_PIECES = 100;
    private static final int MOST_LINES = 500;
    /// That a name of a unit holds.
    private static final int MOST_COMMAS = 5;

    private CellText() {}

    /// The text on one line, without the sign of a list.
    static String plain(String text) {
        return BULLET.matcher(oneLine(text)).replaceFirst("");
    }

    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /// The items of a list. Without bullets a line that begins small goes on with the one before.
    static List<String> items(String text) {
        String[] lines = text.split("\n");
        if (lines.length > MOST_LINES) {
            return List.of(plain(text));
        }
        List<StringBuilder> items = new ArrayList<>();
        boolean ended = true;
        boolean hasBullets =
                Stream.of(lines).anyMatch(line -> BULLET.matcher(line).find());
        for (String line : lines) {
            String plain = plain(line);
            if (plain.isEmpty()) {
                continue;
            }
            boolean begins = hasBullets ? BULLET.matcher(line).find() : ended || !Character.isLowerCase(firstOf(plain));
            ended = plain.endsWith(";");
            if (begins || items.isEmpty()) {
                items.add(new StringBuilder(plain));
            } else {
                items.getLast().append(' ').append(plain);
            }
        }
        return items.stream().flatMap(item -> semicolons(item.toString())).toList();
    }

    /// The units of a cell. A name that holds a comma ("UBND xã, phường") stays whole where it is known, and where
    /// what follows the comma does not look like the beginning of a unit.
    static List<String> units(String text, Predicate<String> isKnown) {
        if (isKnown.test(plain(text))) {
            return List.of(plain(text));
        }
        return Stream.of(text.split(";"))
                .flatMap(piece -> ofLines(piece, isKnown).stream())
                .toList();
    }

    private static List<String> ofLines(String text, Predicate<String> isKnown) {
        List<StringBuilder> thoughts = new ArrayList<>();
        for (String line : text.split("\n")) {
            String plain = plain(line);
            if (!plain.isEmpty() && !thoughts.isEmpty() && goesOn(thoughts.getLast(), plain)) {
                thoughts.getLast().append(' ').append(plain);
            } else if (!plain.isEmpty()) {
                thoughts.add(new StringBuilder(plain));
            }
        }
        return thoughts.size() > MOST_PIECES
                ? List.of(plain(text))
                : thoughts.stream()
                        .flatMap(thought -> parted(thought.toString(), isKnown).stream())
                        .toList();
    }

    /// A line that begins small is the rest of a wrapped one, as is one after a comma that names no unit.
    private static boolean goesOn(StringBuilder before, String line) {
        return Character.isLowerCase(firstOf(line)) && !beginsUnit(line) && before.charAt(before.length() - 1) != '.';
    }

    private static List<String> parted(String text, Predicate<String> isKnown) {
        String[] pieces = text.split(",");
        if (pieces.length > MOST_PIECES) {
            return List.of(text);
        }
        List<String> units = new ArrayList<>();
        int start = 0;
        while (start < pieces.length) {
            int end = longestKnown(pieces, start, isKnown);
            if (end == start) {
                end = start + 1;
                while (end < pieces.length && !isKnown.test(pieces[end].strip()) && !beginsUnit(pieces[end].strip())) {
                    end++;
                }
            }
            String unit = joined(pieces, start, end);
            if (!unit.isEmpty()) {
                units.add(unit);
            }
            start = end;
        }
        return units;
    }

    private static int longestKnown(String[] pieces, int start, Predicate<String> isKnown) {
        for (int end = Math.min(pieces.length, start + MOST_COMMAS + 1); end > start; end--) {
            if (isKnown.test(joined(pieces, start, end))) {
                return end;
            }
        }
        return start;
    }

    private static String joined(String[] pieces, int start, int end) {
        String unit = String.join(",", List.of(pieces).subList(start, end)).strip();
        return unit.endsWith(".") ? unit.substring(0, unit.length() - 1).strip() : unit;
    }

    private static boolean beginsUnit(String text) {
        String first = Folded.of(text).value().split(" ", 2)[0];
        return Character.isUpperCase(firstOf(text)) || UNIT_BEGINS.contains(first);
    }

    private static Stream<String> semicolons(String item) {
        return Stream.of(item.split(";")).map(String::strip).filter(piece -> !piece.isEmpty());
    }

    private static int firstOf(String text) {
        return text.isEmpty() ? ' ' : text.codePointAt(0);
    }
}
