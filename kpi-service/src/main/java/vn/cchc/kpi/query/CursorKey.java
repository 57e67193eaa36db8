package vn.cchc.kpi.query;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.problem.Problem;

/// What a cursor names: of the row given out last, the columns its listing is ordered by. A listing goes on after
/// them by comparing rows, `(a, b) > (?, ?)`, which an index on these columns answers.
public final class CursorKey {

    /// A group for a text that PostgreSQL can keep.
    public static final String TEXT = "([^\\x00]*)";

    /// A group for a text without the mark that stands between columns.
    public static final String CODE = "([^|\\x00]*)";

    /// A group for the code of something the suite or a person named: no text in a language.
    public static final String NAME = "([A-Za-z0-9][A-Za-z0-9_.-]*)";

    public static final String DAY = "(\\d{4}-\\d{2}-\\d{2})";
    public static final String ID = "(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})";

    private CursorKey() {}

    public static Pattern form(String... groups) {
        return Pattern.compile(String.join("\\|", groups));
    }

    public static String write(Object... columns) {
        return String.join("|", Arrays.stream(columns).map(Object::toString).toList());
    }

    /// The key of a listing in the order of one column; absent for its first page.
    ///
    /// @throws vn.cchc.kit.problem.ProblemException 400 when it is none of ours
    public static @Nullable String only(@Nullable String written, String group) {
        return written == null ? null : read(written, form(group), columns -> columns.group(1));
    }

    /// @throws vn.cchc.kit.problem.ProblemException 400 when it is none of ours
    public static <K> K read(String written, Pattern form, Function<MatchResult, K> reading) {
        Matcher columns = form.matcher(written);
        try {
            if (columns.matches()) {
                return reading.apply(columns.toMatchResult());
            }
        } catch (DateTimeException _) {
            // a day no calendar has, such as 2026-02-30: told below
        }
        throw Problem.of(400, "request/malformed-cursor")
                .at("?cursor", "request/malformed-cursor")
                .toException();
    }
}
