package vn.cchc.plan.plan.domain;

import java.util.List;

/// One thing missing or doubtful in a plan.
///
/// @param pointer JSON pointer into the plan as imported
/// @param args    what its message names: texts, days, numbers
public record Finding(FindingCode code, String pointer, List<Object> args) {

    public Finding {
        args = List.copyOf(args);
    }

    public static Finding at(String pointer, FindingCode code, Object... args) {
        return new Finding(code, pointer, List.of(args));
    }

    public boolean isBlocking() {
        return code.severity() == FindingCode.Severity.BLOCKING;
    }

    /// By this name a person accepts exactly this finding; by its code alone, all of the same kind.
    public String id() {
        return code + "@" + pointer;
    }
}
