package vn.cchc.report.assembly.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.report.ReportApi;
import vn.cchc.report.Story;
import vn.cchc.testkit.ContractAssertions;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestKafka;

@QuarkusTest
@WithTestResource(SuiteResources.class)
class ReportResourceIT {

    private static Story told() {
        Story story = Story.begin();
        story.plan();
        story.assignments();
        story.completed(story.dated, LocalDate.of(2026, 2, 20));
        story.assessed(980, 990);
        story.dossiers(LocalDate.of(2025, 12, 15), LocalDate.of(2026, 1, 14), 10, 100, 20);
        story.dossiers(LocalDate.of(2026, 1, 15), LocalDate.of(2026, 2, 14), 20, 200, 30);
        story.heard(12);
        return story;
    }

    private static ReportApi officer(Story story) {
        return ReportApi.as(Role.STANDING_OFFICER, story.department).withRegime();
    }

    @Test
    void aReportIsFoldedFromTheJournal() {
        Story story = told();
        ReportApi api = officer(story);
        String id = api.assemble(story.department, "Q1")
                .statusCode(201)
                .header("Location", startsWith("http"))
                .body("revision", equalTo(1))
                .body("period.to", equalTo("2026-03-14"))
                .extract()
                .path("id");

        api.report(id, "application/json")
                .then()
                .statusCode(200)
                .body("agencyCode", equalTo(story.department))
                .body("content.agency.name", equalTo("Sở Giáo dục và Đào tạo Minh Họa"))
                .body("content.tasks.total.total", equalTo(3))
                .body("content.tasks.total.doneOnTime", equalTo(1))
                .body("content.tasks.total.notArisen", equalTo(1))
                .body("content.tasks.total.notDue", equalTo(1))
                .body("content.targets.items[0].judgements[0].numerator", equalTo(980))
                .body("content.targets.items[0].judgements[0].denominator", equalTo(990))
                .body("content.targets.byStatus.NOT_ACHIEVED", equalTo(1))
                .body("content.dossiers.total.carried_over", equalTo(10))
                .body("content.dossiers.total.received_total", equalTo(300))
                .body("content.dossiers.total.pending_total", equalTo(30))
                .body("content.dossiers.gaps", hasSize(1))
                .body("content.provisional.reference", contains("T-01"));
    }

    @Test
    void theDossiersOfAllBelowAreAddedUp() {
        Story story = told();
        story.dossiers(story.unit, LocalDate.of(2026, 1, 15), LocalDate.of(2026, 2, 14), 5, 50, 6);
        story.dossiers(story.city, LocalDate.of(2026, 1, 15), LocalDate.of(2026, 2, 14), 900, 900, 900);
        story.heard(14);
        ReportApi api = officer(story);

        String id = api.assemble(story.department, "Q1").extract().path("id");

        api.report(id, "application/json")
                .then()
                .body("content.dossiers.agencies", equalTo(2))
                .body("content.dossiers.months.agencies", contains(1, 2))
                .body("content.dossiers.total.carried_over", equalTo(15))
                .body("content.dossiers.total.received_total", equalTo(350))
                .body("content.dossiers.total.pending_total", equalTo(36));
    }

    @Test
    void theDocumentOpensAndSaysTheSame() throws IOException {
        Story story = told();
        ReportApi api = officer(story);
        String id = api.assemble(story.department, "Q1").extract().path("id");

        Response answer = api.report(id, ReportApi.DOCX);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo(ReportApi.DOCX);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(answer.asByteArray()));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains("SỞ GIÁO DỤC VÀ ĐÀO TẠO", "/BC-SGDĐT", "quý I năm 2026", "98,99%", "Sở Nội vụ Minh Họa");
        }
    }

    @Test
    void theWorldHearsOfIt() {
        Story story = told();
        String id = officer(story).assemble(story.department, "Q1").extract().path("id");

        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            var events = TestKafka.ofKey("report", id);
            assertThat(events).hasSize(1);
            assertThat(TestKafka.type(events.getFirst())).isEqualTo("vn.cchc.report.assembled.v1");
            ContractAssertions.assertValid("report", "assembled.v1", TestKafka.payload(events.getFirst()));
        });
    }

    @Test
    void theSameCutOffGivesTheSameBytesWhateverIsHeardLater() {
        Story story = told();
        ReportApi api = officer(story);
        Response first =
                api.assemble(story.department, "Q1").statusCode(201).extract().response();
        String cutOff = first.path("cutOff");
        story.completed(story.yearly, LocalDate.of(2026, 3, 1));
        story.heard(13);

        Response again = api.assemble(story.department, "Q1", cutOff)
                .statusCode(201)
                .body("revision", equalTo(2))
                .body("hash", equalTo(first.path("hash")))
                .extract()
                .response();
        Response later = api.assemble(story.department, "Q1").extract().response();

        assertThat(api.report(again.path("id"), ReportApi.DOCX).asByteArray())
                .isEqualTo(api.report(first.path("id"), ReportApi.DOCX).asByteArray());
        assertThat(later.<String>path("hash")).isNotEqualTo(first.path("hash"));
    }

    @Test
    void anIdempotencyKeyAssemblesOnce() {
        Story story = told();
        ReportApi api = officer(story);
        String body = """
                {"agencyCode": "%s", "regime": "%s", "year": 2026, "period": "Q1"}""".formatted(story.department, ReportApi.REGIME);
        String key = UUID.randomUUID().toString();
        String id = api.post(body, key).statusCode(201).extract().path("id");

        api.post(body, key)
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(id));

        api.get("/api/v1/reports?agencyCode=" + story.department).body("items", hasSize(1));
    }

    @Test
    void anUnchangedReportIsNotSentAgain() {
        Story story = told();
        ReportApi api = officer(story);
        String id = api.assemble(story.department, "H1").extract().path("id");
        String jsonTag = api.report(id, "application/json").header("ETag");
        String docxTag = api.report(id, ReportApi.DOCX).header("ETag");

        assertThat(docxTag).isNotEqualTo(jsonTag);
        assertThat(api.reportUnless(id, "application/json", jsonTag).statusCode())
                .isEqualTo(304);
        assertThat(api.reportUnless(id, ReportApi.DOCX, docxTag).statusCode()).isEqualTo(304);
        assertThat(api.reportUnless(id, ReportApi.DOCX, jsonTag).statusCode()).isEqualTo(200);
    }

    @Test
    void listsAreFilteredAndPaged() {
        Story story = told();
        ReportApi api = officer(story);
        String first = api.assemble(story.department, "Q1").extract().path("id");
        String second = api.assemble(story.department, "H1").extract().path("id");

        api.get("/api/v1/reports?agencyCode=%s&year=2026".formatted(story.department))
                .body("items.id", contains(second, first));
        api.get("/api/v1/reports?agencyCode=%s&period=Q1".formatted(story.department))
                .body("items.id", contains(first));
        String next = api.get("/api/v1/reports?limit=1")
                .body("items.id", contains(second))
                .extract()
                .path("next");
        api.get("/api/v1/reports?limit=1&cursor=" + next).body("items.id", contains(first));
    }
}
