package vn.cchc.kpi.measurement;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cchc.kpi.query.CursorKey;

/// A place in the order in which what was measured is listed.
///
/// @param what metric of a count, subject of a form
public record WindowKey(String agency, String what, LocalDate from, LocalDate to) {

    /// What comes after it is everything.
    private static final WindowKey FIRST = new WindowKey("", "", LocalDate.EPOCH, LocalDate.EPOCH);

    private static final Pattern FORM = CursorKey.form(CursorKey.CODE, CursorKey.CODE, CursorKey.DAY, CursorKey.DAY);

    /// @throws vn.cchc.kit.problem.ProblemException 400 when it is none of ours
    public static WindowKey of(@Nullable String written) {
        return written == null
                ? FIRST
                : CursorKey.read(
                        written,
                        FORM,
                        columns -> new WindowKey(
                                columns.group(1),
                                columns.group(2),
                                LocalDate.parse(columns.group(3)),
                                LocalDate.parse(columns.group(4))));
    }

    @Override
    public String toString() {
        return CursorKey.write(agency, what, from, to);
    }
}
