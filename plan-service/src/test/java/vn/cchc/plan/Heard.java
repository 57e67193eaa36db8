package vn.cchc.plan;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import vn.cchc.testkit.TestKafka;

/// What the world has heard from the service.
public final class Heard {

    private Heard() {}

    /// Waits for exactly `count` events of a key, oldest first.
    public static List<ConsumerRecord<String, byte[]>> of(String topic, String key, int count) {
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(TestKafka.ofKey(topic, key)).hasSize(count));
        return TestKafka.ofKey(topic, key);
    }
}
