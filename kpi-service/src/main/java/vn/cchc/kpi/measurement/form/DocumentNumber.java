package vn.cchc.kpi.measurement.form;

import java.util.regex.Pattern;

/// The number of an official document: `268/QĐ-BNV`, `2174/VP-TTPVHCC`, `118/2025/NĐ-CP`, `66.7/2025/NQ-CP`,
/// `226/2025/QH15`, or of the Party `57-NQ/TW`.
final class DocumentNumber {

    private static final String LETTERS = "[\\p{Lu}][\\p{Lu}\\d]*";

    private static final Pattern OF_STATE =
            Pattern.compile("\\d{1,6}(?:\\.\\d{1,3})?(?:/\\d{4})?/" + LETTERS + "(?:-" + LETTERS + ")*");

    private static final Pattern OF_PARTY = Pattern.compile("\\d{1,6}-" + LETTERS + "/" + LETTERS);

    private DocumentNumber() {}

    static boolean is(String text) {
        return OF_STATE.matcher(text).matches() || OF_PARTY.matcher(text).matches();
    }
}
