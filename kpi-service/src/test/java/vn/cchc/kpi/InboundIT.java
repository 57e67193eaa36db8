package vn.cchc.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kpi.sql.Database;
import vn.cchc.testkit.ContractAssertions;
import vn.cchc.testkit.SuiteResources;
import vn.cchc.testkit.TestClock;
import vn.cchc.testkit.TestKafka;

/// Dossier figures come as messages: each once, from those who may, and what cannot be read is set aside.
@QuarkusTest
@WithTestResource(SuiteResources.class)
class InboundIT {

    private static final String TOPIC = "dossier-metrics.inbound";
    private static final String TYPE = "vn.cchc.dossier-metrics.pushed.v1";
    private static final AtomicInteger NUMBER = new AtomicInteger(10);

    @Inject
    Database database;

    @Inject
    MeterRegistry metrics;

    private String agency;
    private KpiApi api;

    /// The sources are allowed for Y77 and Y78, see the test configuration.
    @BeforeEach
    void anAgencyIsKnown() {
        TestClock.instance().setTo(LocalDate.of(2026, 11, 22));
        agency = "Y77." + NUMBER.incrementAndGet();
        Facts facts = Facts.newCorner();
        facts.agency("Y77", null, 1);
        facts.agency("Y78", null, 1);
        facts.agency(agency, "Y77", 1);
        api = new KpiApi("Y77");
        api.awaitAgency(agency);
        new KpiApi("Y78").awaitAgency("Y78");
    }

    private DossierRowJson row(String procedure) {
        return DossierRowJson.of(agency).with("procedureCode", procedure);
    }

    private static String rows(DossierRowJson... rows) {
        return Arrays.stream(rows).map(DossierRowJson::toString).collect(Collectors.joining(",", "{\"rows\":[", "]}"));
    }

    private String push(String source, String json) {
        return push(source, UUID.randomUUID().toString(), json);
    }

    private String push(String source, String id, String json) {
        return push(TYPE, source, id, json);
    }

    private String push(String type, String source, String id, String json) {
        TestKafka.sendRaw(
                TOPIC,
                agency,
                json.getBytes(StandardCharsets.UTF_8),
                Map.of("ce_specversion", "1.0", "ce_id", id, "ce_type", type, "ce_source", source));
        return id;
    }

    private List<String> stored() {
        return api.as(Role.VIEWER)
                .queryParam("agencyCode", agency)
                .get("/api/v1/dossier-metrics")
                .jsonPath()
                .getList("items.procedureCode");
    }

    private void awaitStored(String... procedures) {
        await().atMost(KpiApi.PATIENCE).untilAsserted(() -> assertThat(stored()).containsExactlyInAnyOrder(procedures));
    }

    private List<ConsumerRecord<String, byte[]>> dead() {
        TestKafka.send(TOPIC + ".dlq", "probe", "vn.cchc.probe.v1", "{}");
        return TestKafka.ofKey(TOPIC + ".dlq", agency);
    }

    private void awaitDead(String reason) {
        await().atMost(KpiApi.PATIENCE)
                .untilAsserted(() -> assertThat(dead())
                        .extracting(record -> TestKafka.header(record, "cchc_dead_reason"))
                        .singleElement()
                        .asString()
                        .contains(reason));
    }

    /// Created, updated, unchanged, rejected, quarantined of the batches pushed for the agency's messages, oldest
    /// first.
    private List<String> batches(String source) {
        return database.list(
                """
                select created, updated, unchanged, rejected, quarantined from dossier_batch
                where source = ? order by recorded_at, id""",
                select -> select.set(source),
                row -> row.number("created") + "/" + row.number("updated") + "/" + row.number("unchanged") + "/"
                        + row.number("rejected") + "/" + row.number("quarantined"));
    }

    @Test
    void aMessageIsImportedAndToldLikeAnyBatch() {
        int before = batches("inbound-one").size();
        push("inbound-one", rows(row("1.000001"), row("1.000002")));
        awaitStored("1.000001", "1.000002");
        assertThat(batches("inbound-one")).hasSize(before + 1).last().isEqualTo("2/0/0/0/0");
        await().atMost(KpiApi.PATIENCE)
                .untilAsserted(() -> assertThat(TestKafka.ofKey("dossier-metrics", agency))
                        .singleElement()
                        .satisfies(told -> assertThat(TestKafka.payload(told)).contains("\"inbound-one\"")));
    }

    @Test
    void aRedeliveredMessageChangesNothingNotEvenTheListOfBatches() {
        String id = push("inbound-one", rows(row("1.000001")));
        awaitStored("1.000001");
        int batches = batches("inbound-one").size();
        push("inbound-one", id, rows(row("1.000001")));
        push("inbound-one", id, rows(row("1.000009")));
        push("inbound-one", rows(row("1.000003")));
        awaitStored("1.000001", "1.000003");
        assertThat(batches("inbound-one")).hasSize(batches + 1);
        assertThat(dead()).isEmpty();
    }

    @Test
    void badRowsDoNotHoldUpTheirNeighbours() {
        push(
                "inbound-one",
                rows(
                        row("1.000001"),
                        row("no code"),
                        row("1.000002").with("surprise", 1),
                        row("1.000003").metric("carried_over", 5),
                        row("1.000004")));
        awaitStored("1.000001", "1.000004");
        assertThat(batches("inbound-one")).last().isEqualTo("2/0/0/2/1");
        assertThat(dead()).isEmpty();
    }

    @Test
    void aMessageOfWhichNothingIsTakenIsRecordedAndTheNextOnesAreHeard() {
        push("inbound-one", rows(row("no code")));
        push("inbound-one", rows(row("1.000001")));
        awaitStored("1.000001");
        assertThat(batches("inbound-one")).endsWith("0/0/0/1/0", "1/0/0/0/0");
        assertThat(dead()).isEmpty();
    }

    @Test
    void anOlderRevisionThatArrivesLateIsRefusedAndALaterOneSupersedes() {
        push("inbound-one", rows(row("1.000001").with("revision", 2)));
        push("inbound-one", rows(row("1.000001").with("revision", 1)));
        push("inbound-one", rows(row("1.000001").with("revision", 3).resolved(4, 0)));
        push("inbound-one", rows(row("1.000002")));
        awaitStored("1.000001", "1.000002");
        assertThat(batches("inbound-one")).endsWith("1/0/0/0/0", "0/0/0/1/0", "0/1/0/0/0", "1/0/0/0/0");
    }

    @Test
    void aSourceReportsOnlyForAgenciesBelowItsOwn() {
        push("inbound-two", rows(row("1.000001")));
        await().atMost(KpiApi.PATIENCE)
                .untilAsserted(() -> assertThat(batches("inbound-two")).contains("0/0/0/1/0"));
        assertThat(stored()).isEmpty();
    }

    @Test
    void aSourceNobodyAllowedIsSetAsideWithTheReason() {
        push("inbound-three", rows(row("1.000001")));
        awaitDead("inbound-three");
        assertThat(stored()).isEmpty();
    }

    @Test
    void aMessageOfATypeNobodyKnowsIsSetAsideAndMayComeAgainInTheRightOne() {
        String id = UUID.randomUUID().toString();
        push("vn.cchc.dossier-metrics.pushed.v2", "inbound-one", id, rows(row("1.000001")));
        awaitDead("vn.cchc.dossier-metrics.pushed.v2");
        assertThat(stored()).isEmpty();
        push("inbound-one", id, rows(row("1.000001")));
        awaitStored("1.000001");
    }

    @Test
    void aMessageWithoutRowsIsSetAside() {
        push("inbound-one", "{\"rows\": []}");
        awaitDead("rows");
    }

    @Test
    void aMessageWhoseRowsAreNoListIsSetAside() {
        push("inbound-one", "{\"rows\": {\"agencyCode\": \"Y77\"}}");
        awaitDead("rows");
    }

    @Test
    void whatIsNoJsonIsSetAsideAndTheNextMessageIsHeard() {
        push("inbound-one", "{\"rows\": [");
        push("inbound-one", rows(row("1.000001")));
        awaitStored("1.000001");
        awaitDead("MalformedEvent");
    }

    @Test
    void aMessageMayHoldFieldsOfANewerVersionButARowMayNot() {
        push("inbound-one", ContractAssertions.withUnknownField(rows(row("1.000001"))));
        awaitStored("1.000001");
    }

    @Test
    void everyExampleOfTheContractIsReadable() {
        ContractAssertions.examples(TOPIC, "pushed.v1").values().forEach(example -> {
            ContractAssertions.assertValid(TOPIC, "pushed.v1", example);
            push("inbound-one", example.replace("Z01.05", agency));
        });
        awaitStored("1.990001", "1.990002");
        assertThat(dead()).isEmpty();
    }

    private double counted(String fate) {
        return metrics.counter("cchc.kpi.inbound." + fate, "source", "inbound-one")
                .count();
    }

    @Test
    void rowsThatAreRefusedOrKeptAsideAreCounted() {
        double refused = counted("refused");
        double quarantined = counted("quarantined");
        push("inbound-one", rows(row("1.000001").metric("carried_over", 5), row("1.000002")));
        awaitStored("1.000002");
        assertThat(counted("quarantined")).isEqualTo(quarantined + 1);
        assertThat(counted("refused")).isEqualTo(refused);
        push("inbound-one", rows(row("no code"), row("1.000003")));
        awaitStored("1.000002", "1.000003");
        assertThat(counted("quarantined")).isEqualTo(quarantined + 1);
        assertThat(counted("refused")).isEqualTo(refused + 1);
    }
}
