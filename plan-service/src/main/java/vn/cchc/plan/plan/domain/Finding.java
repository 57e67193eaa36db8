package vn.cchc.plan.plan.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing missing or doubtful in a plan.
///
/// @param pointer    JSON pointer into the plan as imported
/// @param args       what its message names: texts, days, numbers, what targets ask for
/// @param requiredBy agency whose activation rule makes a warning of this code block, absent when none does
public record Finding(
        FindingCode code,
        String pointer,
        List<Object> args,
        @Nullable String requiredBy) {

    public Finding {
        args = List.copyOf(args);
    }

    public static Finding at(String pointer, FindingCode code, Object... args) {
        return new Finding(code, pointer, List.of(args), null);
    }

    /// The same finding where an agency demands that there be none of its code. What blocks anyway needs no rule.
    public Finding requiredBy(String agencyCode) {
        return code.severity() == FindingCode.Severity.BLOCKING ? this : new Finding(code, pointer, args, agencyCode);
    }

    public FindingCode.Severity severity() {
        return requiredBy == null ? code.severity() : FindingCode.Severity.BLOCKING;
    }

    public boolean isBlocking() {
        return severity() == FindingCode.Severity.BLOCKING;
    }

    /// By this name a person accepts exactly this finding; by its code alone, all of the same kind.
    public String id() {
        return code + "@" + pointer;
    }
}
