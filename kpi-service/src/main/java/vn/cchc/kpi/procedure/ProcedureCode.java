package vn.cchc.kpi.procedure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The code of a procedure: its national part is the key, whoever localised it.
public final class ProcedureCode {

    /// `1.001612`, or `1.001612.000.00.00.H48` as a publisher writes it.
    static final String FORM = "[1-3]\\.\\d{6}(\\.000\\.00\\.00\\.[A-Z]\\d{2})?";

    private static final Pattern CODE = Pattern.compile("([1-3]\\.\\d{6})(?:\\.000\\.00\\.00\\.[A-Z]\\d{2})?");

    private ProcedureCode() {}

    /// The national part; of what is no code, the text itself, under which nothing is found.
    public static String national(String text) {
        Matcher code = CODE.matcher(text);
        return code.matches() ? code.group(1) : text;
    }
}
