package vn.cchc.kpi.dossier.form;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a line below the header is.
enum LineKind {
    /// Counts of one field.
    FIELD,
    /// Opens the fields of one level, `A`, and may say what they sum up to.
    PART,
    /// The same one step below, `I`.
    SECTION,
    /// What all fields sum up to.
    TOTAL,
    /// A note, a signature, nothing.
    OTHER;

    private static final Set<String> TOTALS = Set.of("tong", "tong cong", "tong so", "cong");
    private static final Pattern REMARK = Pattern.compile("\\(.*|[:.;,]+$");
    private static final Pattern ROMAN = Pattern.compile("([IVX]{1,6})[.)/]?");
    private static final Pattern LETTER = Pattern.compile("([A-Z])[.)/]?");
    private static final Pattern OPENING = Pattern.compile("([IVX]{1,6}|[A-Z])[.)/ ].*");

    static LineKind of(SheetRow row, Columns columns) {
        String number = columns.cell(row, Columns.NUMBER).text();
        String field = columns.cell(row, Columns.FIELD).text();
        boolean counts = columns.counts(row);
        if (isTotal(field) || (field.isEmpty() && isTotal(number))) {
            return counts ? TOTAL : OTHER;
        }
        if (ROMAN.matcher(number).matches()) {
            return SECTION;
        }
        if (LETTER.matcher(number).matches()) {
            return PART;
        }
        if (counts) {
            return FIELD;
        }
        return opened(number);
    }

    private static boolean isTotal(String text) {
        return TOTALS.contains(REMARK.matcher(Folded.of(text)).replaceAll("").strip());
    }

    /// A heading over the whole width, `I. Thủ tục cấp tỉnh`.
    private static LineKind opened(String text) {
        Matcher opening = OPENING.matcher(text);
        if (!opening.matches()) {
            return OTHER;
        }
        return ROMAN.matcher(opening.group(1)).matches() ? SECTION : PART;
    }
}
