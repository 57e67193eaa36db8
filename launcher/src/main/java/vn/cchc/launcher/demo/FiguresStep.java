package vn.cchc.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.cchc.launcher.process.LaunchFailure;

/// Figures: dossier systems push monthly windows as NDJSON, offices enter with evidence what no system counts.
final class FiguresStep {

    private static final long SEED = 2026;

    private final Callers callers;
    private final Consumer<String> say;

    FiguresStep(Callers callers, Consumer<String> say) {
        this.callers = callers;
        this.say = say;
    }

    void load() {
        push("dossier-system-ha-noi", "Z01.05", "DEPARTMENT");
        push("dossier-system-hai-phong", "Z02.05", "DEPARTMENT");
        push("dossier-system-hai-phong", "Z02.71", "COMMUNE");
        enterMeasurements();
    }

    private void push(String system, String agency, String level) {
        List<JsonNode> procedures = DemoData.list("procedures.json").stream()
                .filter(procedure -> procedure.path("level").asText().equals(level))
                .toList();
        String rows = new DossierFigures(agency, SEED)
                .rows(procedures, DemoData.YEAR).stream()
                        .map(JsonNode::toString)
                        .collect(Collectors.joining("\n"));
        JsonNode summary = callers.system(system)
                .post("/api/v1/dossier-metrics?mode=all-or-nothing", rows, "application/x-ndjson")
                .json();
        if (summary.path("rejected").asInt() > 0) {
            throw new LaunchFailure("Dossier figures of " + agency + " were refused: " + summary.path("rows"));
        }
        say.accept("Dossier figures of %s by %s: %d created, %d updated, %d unchanged"
                .formatted(
                        agency,
                        system,
                        summary.path("created").asInt(),
                        summary.path("updated").asInt(),
                        summary.path("unchanged").asInt()));
    }

    private void enterMeasurements() {
        Map<String, Integer> entered = new TreeMap<>();
        for (JsonNode measurement : DemoData.list("measurements.json")) {
            String agency = measurement.path("agencyCode").asText();
            callers.standingOfficer(agency).post("/api/v1/measurements", measurement, Map.of());
            entered.merge(agency, 1, Integer::sum);
        }
        say.accept("Counts entered with evidence: " + entered);
    }
}
