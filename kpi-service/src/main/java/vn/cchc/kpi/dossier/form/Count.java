package vn.cchc.kpi.dossier.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/// What a cell counts.
sealed interface Count {

    /// A count that was written down.
    record Written(long value) implements Count {}

    /// Nothing stands there.
    record Blank() implements Count {}

    /// Something stands there that is no count; the reason is a slug with its arguments.
    record Wrong(String code, List<Object> args) implements Count {
        public Wrong {
            args = List.copyOf(args);
        }
    }

    BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000L);

    /// A number somebody typed into a cell of texts.
    Pattern DIGITS = Pattern.compile("\\d{1,13}");

    /// As statistics print that nothing of the kind happened.
    Pattern NONE = Pattern.compile("[-–—]");

    /// What a count must be that nothing else proves: what a formula last came to may be out of date.
    static Count typed(Cell cell) {
        return cell.formula() ? wrong("form-formula", cell.text()) : of(cell);
    }

    /// A sum: it is held against its parts, so a formula may have made it.
    static Count summed(Cell cell) {
        return of(cell);
    }

    /// Whether a cell was meant to count, well or badly.
    static boolean looksLikeOne(Cell cell) {
        return switch (cell.kind()) {
            case NOTHING -> false;
            case NUMBER, OTHER -> true;
            case TEXT -> cell.formula() || text(cell.text()) instanceof Written;
        };
    }

    private static Count of(Cell cell) {
        return switch (cell.kind()) {
            case NOTHING -> new Blank();
            case NUMBER -> number(cell.text());
            case TEXT -> text(cell.text());
            case OTHER -> wrong("form-no-count", cell.text());
        };
    }

    private static Count text(String text) {
        if (NONE.matcher(text).matches()) {
            return new Written(0);
        }
        return DIGITS.matcher(text).matches() ? number(text) : wrong("form-no-count", text);
    }

    private static Count number(String text) {
        BigDecimal number;
        try {
            number = new BigDecimal(text);
        } catch (NumberFormatException _) {
            return wrong("form-no-count", text);
        }
        if (number.signum() < 0) {
            return wrong("negative-count", text);
        }
        if (number.compareTo(LARGEST) > 0) {
            return wrong("count-too-large", text);
        }
        return number.stripTrailingZeros().scale() > 0
                ? wrong("form-not-whole", text)
                : new Written(number.longValueExact());
    }

    private static Count wrong(String reason, String text) {
        return new Wrong("dossier-metrics/" + reason, List.of(text.length() > 60 ? text.substring(0, 60) : text));
    }
}
