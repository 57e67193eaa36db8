package vn.cchc.kpi.dossier.quarantine;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.problem.Problem;

/// A place in the order in which quarantined rows are listed: that of their imports, and of the rows in each.
///
/// @param number the row's number in the import
record QuarantineKey(UUID batch, long number) {

    private static final QuarantineKey FIRST = new QuarantineKey(new UUID(0, 0), 0);
    private static final Pattern FORM = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\|(\\d{1,18})");

    /// @throws vn.cchc.kit.problem.ProblemException 400 when it is none of ours
    static QuarantineKey of(@Nullable String written) {
        if (written == null) {
            return FIRST;
        }
        Matcher parts = FORM.matcher(written);
        if (!parts.matches()) {
            throw Problem.of(400, "request/malformed-cursor")
                    .at("?cursor", "request/malformed-cursor")
                    .toException();
        }
        return new QuarantineKey(UUID.fromString(parts.group(1)), Long.parseLong(parts.group(2)));
    }

    @Override
    public String toString() {
        return batch + "|" + number;
    }
}
