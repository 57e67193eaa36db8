package vn.cchc.kpi.dossier.search;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.query.CursorKey;

/// A place in the order in which stored rows are listed: that of their primary key.
///
/// @param subject what the row's counts are about
public record DossierRowKey(String agency, LocalDate from, String subject) {

    /// What comes after it is everything.
    private static final DossierRowKey FIRST = new DossierRowKey("", LocalDate.EPOCH, "");

    private static final Pattern FORM = CursorKey.form(CursorKey.CODE, CursorKey.DAY, CursorKey.TEXT);

    /// @throws vn.cchc.kit.problem.ProblemException 400 when it is none of ours
    public static DossierRowKey of(@Nullable String written) {
        return written == null
                ? FIRST
                : CursorKey.read(
                        written,
                        FORM,
                        columns -> new DossierRowKey(
                                columns.group(1), LocalDate.parse(columns.group(2)), columns.group(3)));
    }

    @Override
    public String toString() {
        return CursorKey.write(agency, from, subject);
    }
}
