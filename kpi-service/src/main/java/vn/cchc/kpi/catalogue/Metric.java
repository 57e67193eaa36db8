package vn.cchc.kpi.catalogue;

/// Something that is counted.
///
/// @param code   group and name, e.g. `D.received_online`
/// @param group  `D` dossiers, `X` external indices, `T` tasks, and so on
/// @param name   in Vietnamese
/// @param kind   how windows add up
/// @param source system the count comes from
public record Metric(String code, String group, String name, MetricKind kind, String source) {

    public static final String DOSSIER_SOURCE = "DOSSIER";

    private static final String TASK_PREFIX = "T.plan.";
    private static final String INDEX_GROUP = "X";

    /// Counted by this service itself from task events.
    public boolean isComputed() {
        return code.startsWith(TASK_PREFIX);
    }

    /// Pushed by dossier systems.
    public boolean isDossier() {
        return source.equals(DOSSIER_SOURCE);
    }

    /// Entered by people with evidence: counted neither here nor by a dossier system.
    public boolean isManual() {
        return !isDossier() && !isComputed();
    }

    /// A rank is published about one agency: it is taken as it is, never added up over those below.
    public boolean isIndex() {
        return group.equals(INDEX_GROUP);
    }
}
