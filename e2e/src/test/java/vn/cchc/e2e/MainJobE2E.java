package vn.cchc.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import vn.cchc.launcher.suite.Api;

/// The main job end to end on the demo's real plans.
class MainJobE2E {

    private final TheSuite suite = TheSuite.get();

    @Test
    void everyPlanIsActiveAndEveryReadableDeadlineIsTyped() {
        JsonNode summary = suite.loadDemo();
        assertThat(ints(summary.path("plans"), "tasks")).containsExactlyInAnyOrder(33, 0, 19, 9, 43);
        assertThat(ints(summary.path("plans"), "targets")).containsExactlyInAnyOrder(40, 22, 16, 0, 17);
        assertThat(ints(summary.path("plans"), "deadlinesTyped").stream()
                        .mapToInt(i -> i)
                        .sum())
                .isEqualTo(101);
        // the deadline of the last row of 416/KH-SGDĐT cannot be read in the source
        assertThat(ints(summary.path("plans"), "deadlinesUnparsed").stream()
                        .mapToInt(i -> i)
                        .sum())
                .isEqualTo(1);
    }

    @Test
    void everyLeadUnitHasItsAssignment() {
        JsonNode byStatus = suite.loadDemo().path("tasksByStatus");
        int total = 0;
        for (JsonNode count : byStatus) {
            total += count.asInt();
        }
        assertThat(total).isEqualTo(122);
        assertThat(byStatus.has("COMPLETED")).isTrue();
        assertThat(byStatus.has("WAITING_TRIGGER")).isTrue();
    }

    @Test
    void aTargetsCountsAreTheSumOfThePushedRows() {
        Api officer = suite.person("hanoi.standing");
        long resolved = 0;
        long timely = 0;
        for (JsonNode row : officer.list("/api/v1/dossier-metrics?agencyCode=Z01.05")) {
            JsonNode metrics = row.path("metrics");
            resolved += metrics.path("resolved_total").asLong();
            timely += metrics.path("resolved_early").asLong()
                    + metrics.path("resolved_on_time").asLong();
        }
        JsonNode target = target(suite.loadDemo(), "HN-13");
        assertThat(resolved).isPositive();
        assertThat(target.path("numerator").asLong()).isEqualTo(timely);
        assertThat(target.path("denominator").asLong()).isEqualTo(resolved);
    }

    @Test
    void fourReportsOfEachAgencyOpenAsJsonAndWord() throws IOException {
        JsonNode reports = suite.loadDemo().path("reports");
        assertThat(reports).hasSize(12);
        for (JsonNode report : reports) {
            Path docx = suite.output().resolve(report.path("docx").asText());
            assertThat(documentXml(docx)).contains("BÁO CÁO").contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
            assertThat(report.path("hash").asText()).hasSize(64);
            assertThat(suite.output().resolve(report.path("json").asText())).isNotEmptyFile();
        }
    }

    @Test
    void loadingAgainChangesNothingAndStateSurvivesARestart() {
        JsonNode first = suite.loadDemo();
        JsonNode again = suite.loadDemo();
        assertThat(again).isEqualTo(first);
        suite.restart();
        assertThat(suite.loadDemo()).isEqualTo(first);
    }

    @Test
    void theSameCutOffGivesTheSameReport() {
        Api officer = suite.person("hanoi.standing");
        JsonNode first = officer.list("/api/v1/reports?agencyCode=Z01.05&year=2026&period=H1")
                .getFirst();
        JsonNode known = officer.get("/api/v1/reports/" + first.path("id").asText());
        var body = TheSuite.object()
                .put("agencyCode", "Z01.05")
                .put("regime", "ha-noi-cchc-2026")
                .put("year", 2026)
                .put("period", "H1")
                .put("cutOff", known.path("cutOff").asText());
        JsonNode again =
                officer.post("/api/v1/reports", body, java.util.Map.of()).json();
        assertThat(again.path("hash").asText()).isEqualTo(known.path("hash").asText());
    }

    private static JsonNode target(JsonNode summary, String id) {
        return StreamSupport.stream(summary.path("targets").spliterator(), false)
                .filter(target -> target.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> ints(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> item.path(field).asInt())
                .toList();
    }

    private static String documentXml(Path docx) throws IOException {
        try (InputStream in = Files.newInputStream(docx);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError(docx + " has no word/document.xml");
    }
}
