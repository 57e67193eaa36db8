package vn.cchc.kpi.definition.domain;

/// Codes of definitions that belong to agencies.
public final class Codes {

    /// Begins every one of them and none of the suite's.
    public static final String PREFIX = "OWN_";

    /// What any code looks like.
    public static final String SHAPE = "[A-Z][A-Z0-9_]{2,59}";

    private Codes() {}

    public static void requireOwn(String code) {
        if (!code.startsWith(PREFIX)) {
            throw new DefinitionRefused(new DefinitionRefusal.CodeOfTheSuite(code));
        }
    }
}
