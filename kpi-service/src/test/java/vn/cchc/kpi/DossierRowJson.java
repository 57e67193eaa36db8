package vn.cchc.kpi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A dossier row as a dossier system sends it: valid unless a test says otherwise.
public final class DossierRowJson {

    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final Map<String, Object> metrics = new TreeMap<>();

    private DossierRowJson() {}

    /// January 2026 of an agency and a procedure: ten received, nine resolved of which eight in time.
    public static DossierRowJson of(String agency) {
        DossierRowJson row = new DossierRowJson();
        row.with("agencyCode", agency)
                .with("procedureCode", "1.001612")
                .window("2025-12-15", "2026-01-14")
                .with("dataAsOf", "2026-01-14")
                .with("revision", 1)
                .with("provisional", false);
        return row.metric("carried_over", 1)
                .metric("received_online", 8)
                .metric("received_direct", 2)
                .metric("received_postal", 0)
                .metric("resolved_early", 5)
                .metric("resolved_on_time", 3)
                .metric("resolved_overdue", 1)
                .metric("pending_in_time", 2)
                .metric("pending_overdue", 0);
    }

    public DossierRowJson with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    public DossierRowJson without(String field) {
        fields.remove(field);
        return this;
    }

    public DossierRowJson window(String from, String to) {
        return with("window", Map.of("from", from, "to", to));
    }

    public DossierRowJson metric(String name, Object value) {
        metrics.put(name, value);
        return this;
    }

    public DossierRowJson withoutMetric(String name) {
        metrics.remove(name);
        return this;
    }

    /// So many resolved in time and so many late, nothing else going on.
    public DossierRowJson resolved(long inTime, long late) {
        return metric("carried_over", 0)
                .metric("received_online", inTime + late)
                .metric("received_direct", 0)
                .metric("resolved_early", 0)
                .metric("resolved_on_time", inTime)
                .metric("resolved_overdue", late)
                .metric("pending_in_time", 0);
    }

    @Override
    public String toString() {
        Map<String, Object> all = new LinkedHashMap<>(fields);
        all.put("metrics", metrics);
        return json(all);
    }

    private static String json(Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(e -> "\"" + e.getKey() + "\":" + json(e.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
            case String text -> "\"" + text + "\"";
            default -> String.valueOf(value);
        };
    }
}
