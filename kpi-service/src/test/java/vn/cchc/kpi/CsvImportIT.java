package vn.cchc.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.cchc.testkit.ProblemAssertions.assertProblem;
import static vn.cchc.testkit.ProblemAssertions.assertProblemAt;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;
import vn.cchc.testkit.TestKafka;

/// CSV files pushed: what is taken, what is named, what is kept of a file that comes again.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class CsvImportIT {

    private static final int LINES = 3_000;
    private static final int BROKEN = 1_500;

    @Inject
    DataSource dataSource;

    private Facts facts;
    private KpiApi api;

    @BeforeEach
    void aCornerIsKnown() {
        TestClock.instance().setTo(LocalDate.of(2026, 11, 22));
        facts = Facts.newCorner();
        api = new KpiApi(facts.department);
        api.awaitAgency(facts.otherDivision);
        api.awaitAgency(facts.division);
    }

    private DossierCsv line(int procedure) {
        return DossierCsv.of(facts.division, "1.%06d".formatted(procedure));
    }

    private List<DossierCsv> lines() {
        return IntStream.range(0, LINES).mapToObj(this::line).toList();
    }

    /// The line in the middle has a count that is none; lines are counted from the header.
    private String withABrokenLine() {
        List<DossierCsv> lines = new ArrayList<>(lines());
        lines.set(BROKEN - 2, line(BROKEN - 2).with("received_online", "NaN"));
        return DossierCsv.file(lines);
    }

    private ValidatableResponse stored() {
        return api.as(Role.VIEWER)
                .queryParam("agencyCode", facts.division)
                .get("/api/v1/dossier-metrics")
                .then()
                .statusCode(200);
    }

    private long told() {
        return TestKafka.ofKey("dossier-metrics", facts.division).size();
    }

    /// Where each row of the agency lies and which transaction wrote it.
    private List<String> places() throws SQLException {
        String sql =
                "select format('%s %s %s', tableoid, ctid, xmin) from dossier_row where agency_code = ? order by 1";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, facts.division);
            List<String> places = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    places.add(rows.getString(1));
                }
            }
            return places;
        }
    }

    @Test
    void aFileIsTakenAndToldOncePerAgencyAndWindow() {
        api.pushCsv("", DossierCsv.file(line(1), line(2).with("input_digitised", "4")))
                .statusCode(200)
                .body("created", equalTo(2));
        await().atMost(KpiApi.PATIENCE).untilAsserted(() -> assertThat(told()).isEqualTo(1));
        String event = TestKafka.payload(
                TestKafka.ofKey("dossier-metrics", facts.division).getFirst());
        assertThat(event).contains("\"received_total\":20").doesNotContain("input_digitised");
        stored().body("items.metrics.received_total", contains(10, 10))
                .body("items[1].metrics.input_digitised", equalTo(4));
    }

    /// More months than are added up at once, each of which carries over what the one before left pending.
    @Test
    void everyMonthOfAHistoryIsToldOnce() {
        int months = 310;
        List<DossierCsv> history = Stream.of(facts.division, facts.otherDivision)
                .flatMap(agency -> IntStream.range(0, months).mapToObj(month -> steady(agency, month)))
                .toList();
        api.pushCsv("", DossierCsv.file(history)).statusCode(200).body("created", equalTo(2 * months));
        await().atMost(KpiApi.PATIENCE)
                .untilAsserted(() -> assertThat(TestKafka.ofKey("dossier-metrics", facts.otherDivision))
                        .hasSize(months));
        assertThat(told()).isEqualTo(months);
    }

    /// As many resolved as received.
    private static DossierCsv steady(String agency, int month) {
        LocalDate from = LocalDate.of(2000, 1, 15).plusMonths(month);
        LocalDate to = from.plusMonths(1).minusDays(1);
        return DossierCsv.of(agency, "1.001612")
                .with("windowFrom", from.toString())
                .with("windowTo", to.toString())
                .with("dataAsOf", to.toString())
                .with("resolved_early", "6")
                .with("pending_in_time", "1");
    }

    @Test
    void aBrokenLineInTheMiddleIsNamedAndTheOthersAreKept() {
        api.pushCsv("", withABrokenLine())
                .statusCode(200)
                .body("created", equalTo(LINES - 1))
                .body("rejected", equalTo(1))
                .body("rows.findAll { it.code }.row", contains(BROKEN))
                .body("rows.findAll { it.code }.code", contains("request/wrong-value"))
                .body("rows.findAll { it.code }.pointer", contains("/metrics/received_online"))
                .body("rows.find { it.code }.message", containsString("\"NaN\""));
    }

    @Test
    void forAllOrNothingABrokenLineRefusesTheFile() throws SQLException {
        assertProblemAt(
                api.pushCsv("?mode=all-or-nothing", withABrokenLine()),
                400,
                "dossier-metrics/batch-unreadable",
                "/" + (BROKEN - 1) + "/metrics/received_online");
        assertThat(places()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dryRun", "dryRun=", "dryRun=false&dryRun=true", "mode=", "onBreach="})
    void aChoiceThatSaysNothingIsRefused(String query) throws SQLException {
        String name = query.replaceAll("[=&].*", "");
        assertProblemAt(api.pushCsv("?" + query, DossierCsv.file(line(1))), 400, "request/wrong-type", "?" + name);
        assertThat(places()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dry_run", "dry-run", "dryrun", "agencyCode", "from", "to", "revision", "provisional"})
    void aParameterNobodyKnowsOrOnlyAFormKnowsRefusesTheFile(String name) throws SQLException {
        ValidatableResponse answer = api.pushCsv("?" + name + "=true", DossierCsv.file(line(1)));
        assertProblemAt(answer, 400, "request/unknown-parameter", "?" + name);
        answer.body("title", containsString("dryRun, mode, onBreach, source"));
        assertThat(places()).isEmpty();
    }

    @Test
    void aDryRunKeepsNothing() throws SQLException {
        api.pushCsv("?dryRun=true", DossierCsv.file(line(1)))
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("created", equalTo(1));
        assertThat(places()).isEmpty();
    }

    @Test
    void theSameFileAgainWritesNoRowAndTellsNobody() throws SQLException {
        String file = DossierCsv.file(lines());
        api.pushCsv("", file).statusCode(200).body("created", equalTo(LINES));
        await().atMost(KpiApi.PATIENCE).untilAsserted(() -> assertThat(told()).isEqualTo(1));
        List<String> before = places();
        assertThat(before).hasSize(LINES);
        api.pushCsv("", file)
                .statusCode(200)
                .body("unchanged", equalTo(LINES))
                .body("created", equalTo(0))
                .body("updated", equalTo(0));
        assertThat(places()).isEqualTo(before);
        api.pushCsv("", DossierCsv.file(line(1).with("revision", "2"))).body("updated", equalTo(1));
        await().atMost(KpiApi.PATIENCE).untilAsserted(() -> assertThat(told()).isEqualTo(2));
    }

    @Test
    void aLaterRevisionSupersedesAndAnOlderOneIsRefused() {
        api.pushCsv("", DossierCsv.file(line(1), line(2))).body("created", equalTo(2));
        DossierCsv corrected =
                line(1).with("revision", "2").with("carried_over", "0").with("received_online", "9");
        api.pushCsv("", DossierCsv.file(corrected, line(3)))
                .body("updated", equalTo(1))
                .body("created", equalTo(1));
        api.pushCsv(
                        "",
                        DossierCsv.file(
                                line(1),
                                line(2),
                                line(3).with("carried_over", "0").with("received_online", "9")))
                .statusCode(200)
                .body("unchanged", equalTo(1))
                .body("rows.findAll { it.code }.row", contains(2, 4))
                .body(
                        "rows.findAll { it.code }.code",
                        contains("dossier-metrics/older-revision", "dossier-metrics/other-content"));
    }

    @Test
    void badCountsAreNamedByTheirLine() {
        String file = DossierCsv.file(
                line(1).with("resolved_early", "-1"),
                line(2).with("resolved_early", "9223372036854775808"),
                line(3).with("resolved_early", "1000000000001"),
                line(4).with("resolved_early", ""),
                line(5).with("resolved_early", "4"));
        api.pushCsv("", DossierCsv.file(line(9)) + file.substring(file.indexOf('\n') + 1))
                .statusCode(200)
                .body("created", equalTo(1))
                .body("rows.findAll { it.code }.row", contains(3, 4, 5, 6, 7))
                .body(
                        "rows.findAll { it.code }.code",
                        contains(
                                "dossier-metrics/negative-count",
                                "request/wrong-value",
                                "dossier-metrics/count-too-large",
                                "dossier-metrics/missing-metric",
                                "dossier-metrics/unbalanced"));
    }

    @Test
    void aHeaderThatCannotBeUsedRefusesTheFileAndSaysEverything() {
        String file = DossierCsv.file(line(1).without("revision").with("gossip", "1"));
        assertProblem(api.pushCsv("", file), 400, "dossier-metrics/malformed-header")
                .body("errors.pointer", contains("/gossip", "/revision"))
                .body("errors.code", contains("dossier-metrics/unknown-column", "dossier-metrics/missing-column"));
    }

    @Test
    void whoMayNotPushMayNotPushFilesEither() {
        assertProblem(
                api.as(Role.VIEWER)
                        .contentType("text/csv")
                        .body("x")
                        .post("/api/v1/dossier-metrics")
                        .then(),
                403,
                "security/forbidden");
        assertProblem(
                new KpiApi(facts.otherDivision).pushCsv("", DossierCsv.file(line(1))), 403, "security/other-agency");
    }
}
