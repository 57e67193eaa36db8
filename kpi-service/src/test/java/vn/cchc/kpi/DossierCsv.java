package vn.cchc.kpi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A line of a CSV file as a dossier system exports it: valid unless a test says otherwise.
public final class DossierCsv {

    private final Map<String, String> cells = new LinkedHashMap<>();

    private DossierCsv() {}

    /// January 2026 of an agency and a procedure: ten received, nine resolved of which eight in time.
    public static DossierCsv of(String agency, String procedure) {
        DossierCsv line = new DossierCsv();
        line.with("agencyCode", agency).with("procedureCode", procedure);
        line.with("windowFrom", "2025-12-15").with("windowTo", "2026-01-14").with("dataAsOf", "2026-01-14");
        line.with("revision", "1").with("provisional", "false");
        line.with("carried_over", "1").with("received_online", "8").with("received_direct", "2");
        line.with("received_postal", "0").with("resolved_early", "5").with("resolved_on_time", "3");
        line.with("resolved_overdue", "1").with("pending_in_time", "2").with("pending_overdue", "0");
        return line.with("input_digitised", "");
    }

    public DossierCsv with(String column, String cell) {
        cells.put(column, cell);
        return this;
    }

    public DossierCsv without(String column) {
        cells.remove(column);
        return this;
    }

    public String header() {
        return String.join(",", cells.keySet());
    }

    @Override
    public String toString() {
        return String.join(",", cells.values());
    }

    /// Header and lines; the columns are those of the first line.
    public static String file(DossierCsv... lines) {
        return file(List.of(lines));
    }

    public static String file(List<DossierCsv> lines) {
        return lines.stream()
                .map(DossierCsv::toString)
                .collect(Collectors.joining("\n", lines.getFirst().header() + "\n", "\n"));
    }
}
