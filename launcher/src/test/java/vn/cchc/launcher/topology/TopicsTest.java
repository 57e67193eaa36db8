package vn.cchc.launcher.topology;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.cchc.launcher.topology.Topics.Topic;

class TopicsTest {
    private static final String INBOUND = "cchc.dossier-metrics.inbound";

    private final Topics topics = Topics.load();

    @Test
    void everyTopicHasADeadLetterTwin() {
        assertThat(topics.all())
                .extracting(Topic::name)
                .containsExactly(
                        "cchc.agency",
                        "cchc.agency.dlq",
                        "cchc.calendar",
                        "cchc.calendar.dlq",
                        "cchc.plan",
                        "cchc.plan.dlq",
                        "cchc.task",
                        "cchc.task.dlq",
                        "cchc.dossier-metrics",
                        "cchc.dossier-metrics.dlq",
                        "cchc.dossier-metrics.inbound",
                        "cchc.dossier-metrics.inbound.dlq",
                        "cchc.indicator",
                        "cchc.indicator.dlq",
                        "cchc.report",
                        "cchc.report.dlq");
    }

    @Test
    void everyTopicHasTwelvePartitionsAndTakesSixteenMebibytes() {
        assertThat(topics.all())
                .allSatisfy(topic -> assertThat(topic.partitions()).isEqualTo(12));
        assertThat(topics.all())
                .filteredOn(topic -> !topic.name().equals(INBOUND))
                .allSatisfy(topic -> assertThat(topic.config()).containsEntry("max.message.bytes", "16777216"));
    }

    @Test
    void whatOthersWriteIsSmallerSoThatOneMessageNeverFillsTheMemory() {
        assertThat(config(INBOUND, "max.message.bytes")).isEqualTo("1048576");
    }

    @Test
    void theRegistriesAreCompactedAndDeadLettersExpire() {
        assertThat(config("cchc.agency", "cleanup.policy")).isEqualTo("compact");
        assertThat(config("cchc.calendar", "cleanup.policy")).isEqualTo("compact");
        assertThat(config("cchc.task", "retention.ms")).isEqualTo("-1");
        assertThat(config("cchc.agency.dlq", "cleanup.policy")).isEqualTo("delete");
        assertThat(config("cchc.agency.dlq", "retention.ms")).isEqualTo("7776000000");
    }

    private @Nullable String config(String topic, String key) {
        return topics.all().stream()
                .filter(known -> known.name().equals(topic))
                .findFirst()
                .orElseThrow()
                .config()
                .get(key);
    }
}
