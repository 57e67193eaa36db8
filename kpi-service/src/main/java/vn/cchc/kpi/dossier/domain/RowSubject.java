package vn.cchc.kpi.dossier.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the counts of a row are about: a procedure, a field, or the agency as a whole.
///
/// @param procedureCode national part of the code, e.g. `1.001612`
/// @param publisher     suffix of a localised code, e.g. `000.00.00.H48`
public record RowSubject(
        @Nullable String procedureCode,
        @Nullable String publisher,
        @Nullable String fieldCode) {

    private static final Pattern PROCEDURE = Pattern.compile("([1-3]\\.\\d{6})(?:\\.(000\\.00\\.00\\.[A-Z]\\d{2}))?");
    private static final Pattern FIELD = Pattern.compile("[A-Z0-9][A-Z0-9.-]{1,30}");

    /// @throws RowRefused when a code has no known form
    static RowSubject of(@Nullable String procedureCode, @Nullable String fieldCode) {
        if (fieldCode != null && !FIELD.matcher(fieldCode).matches()) {
            throw new RowRefused(new RowRefusal.MalformedFieldCode(fieldCode));
        }
        if (procedureCode == null) {
            return new RowSubject(null, null, fieldCode);
        }
        Matcher code = PROCEDURE.matcher(procedureCode);
        if (!code.matches()) {
            throw new RowRefused(new RowRefusal.MalformedProcedureCode(procedureCode));
        }
        return new RowSubject(code.group(1), code.group(2), fieldCode);
    }

    public Grain grain() {
        if (procedureCode != null) {
            return Grain.PROCEDURE;
        }
        return fieldCode != null ? Grain.FIELD : Grain.AGENCY;
    }

    /// Unique within an agency and window.
    public String key() {
        if (procedureCode != null) {
            return procedureCode;
        }
        return fieldCode != null ? "field:" + fieldCode : "";
    }
}
