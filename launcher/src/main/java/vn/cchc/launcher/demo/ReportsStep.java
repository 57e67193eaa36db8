package vn.cchc.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import vn.cchc.launcher.process.LaunchFailure;
import vn.cchc.launcher.suite.Api;

/// The four reports of the year for the agencies of the demo, each as JSON and DOCX. A report that exists is taken as
/// it is.
final class ReportsStep {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final List<String> PERIODS = List.of("Q1", "H1", "Q3", "YEAR");
    private static final SortedMap<String, String> REGIMES = new TreeMap<>(
            Map.of("Z01.05", "ha-noi-cchc-2026", "Z02.05", "hai-phong-cchc-2026", "Z02.71", "hai-phong-cchc-2026"));
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Callers callers;
    private final Path output;
    private final Consumer<String> say;

    ReportsStep(Callers callers, Path output, Consumer<String> say) {
        this.callers = callers;
        this.output = output;
        this.say = say;
    }

    List<ObjectNode> load() {
        List<ObjectNode> reports = new ArrayList<>();
        for (Map.Entry<String, String> agency : REGIMES.entrySet()) {
            for (String period : PERIODS) {
                reports.add(report(agency.getKey(), agency.getValue(), period));
            }
        }
        say.accept("Reports: %d, as JSON and DOCX in %s".formatted(reports.size(), output));
        return reports;
    }

    private ObjectNode report(String agency, String regime, String period) {
        Api officer = callers.standingOfficer(agency);
        String query = "/api/v1/reports?agencyCode=%s&year=%d&period=%s".formatted(agency, DemoData.YEAR, period);
        List<JsonNode> known = officer.list(query);
        String id = known.isEmpty()
                ? assemble(officer, agency, regime, period)
                : known.getFirst().path("id").asText();
        JsonNode report = officer.get("/api/v1/reports/" + id);
        String name = "%s-%d-%s".formatted(agency, DemoData.YEAR, period).toLowerCase(Locale.ROOT);
        Path json = write(name + ".json", report.toPrettyString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Path docx = write(name + ".docx", officer.document("/api/v1/reports/" + id, DOCX));
        ObjectNode entry = JSON.createObjectNode();
        entry.put("agency", agency);
        entry.put("period", period);
        entry.put("from", report.at("/period/from").asText());
        entry.put("to", report.at("/period/to").asText());
        entry.put("cutOff", report.path("cutOff").asText());
        entry.put("hash", report.path("hash").asText());
        entry.put("json", output.relativize(json).toString());
        entry.put("docx", output.relativize(docx).toString());
        return entry;
    }

    private static String assemble(Api officer, String agency, String regime, String period) {
        ObjectNode body = JSON.createObjectNode();
        body.put("agencyCode", agency);
        body.put("regime", regime);
        body.put("year", DemoData.YEAR);
        body.put("period", period);
        return officer.post("/api/v1/reports", body, Map.of()).json().path("id").asText();
    }

    private Path write(String name, byte[] bytes) {
        Path file = output.resolve("reports").resolve(name);
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
