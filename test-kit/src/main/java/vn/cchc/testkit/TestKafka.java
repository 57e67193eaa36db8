package vn.cchc.testkit;

import io.kroxylicious.testing.kafka.api.KafkaCluster;
import io.kroxylicious.testing.kafka.api.TerminationStyle;
import io.kroxylicious.testing.kafka.common.KafkaClusterConfig;
import io.kroxylicious.testing.kafka.common.KafkaClusterExecutionMode;
import io.kroxylicious.testing.kafka.common.KafkaClusterFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// One real Kafka broker (KRaft) inside this JVM for all its tests.
public final class TestKafka {

    private static final String STOP = "kafka-stop";
    private static final String START = "kafka-start";

    private TestKafka() {}

    private static final class Holder {
        private static final String BOOTSTRAP = TestJvm.shared("cchc.test.kafka", () -> start().getBootstrapServers());
        private static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        BOOTSTRAP,
                        ProducerConfig.LINGER_MS_CONFIG,
                        0,
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        16 << 20),
                new StringSerializer(),
                new ByteArraySerializer());

        private static KafkaCluster start() {
            KafkaCluster cluster = KafkaClusterFactory.create(KafkaClusterConfig.builder()
                    .execMode(KafkaClusterExecutionMode.IN_VM)
                    .kraftMode(true)
                    .brokersNum(1)
                    .brokerConfig("num.partitions", "3")
                    .brokerConfig("message.max.bytes", Integer.toString(16 * 1024 * 1024))
                    .build());
            cluster.start();
            TestJvm.offer(STOP, () -> cluster.stopNodes(_ -> true, TerminationStyle.ABRUPT));
            TestJvm.offer(START, () -> cluster.startNodes(_ -> true));
            return cluster;
        }
    }

    public static String bootstrapServers() {
        return Holder.BOOTSTRAP;
    }

    /// Takes the broker away; clients see a connection refused until [#bringBack()].
    public static void takeAway() {
        TestJvm.run(STOP);
    }

    public static void bringBack() {
        TestJvm.run(START);
    }

    /// Sends an event as another service would: CloudEvents headers, JSON payload. Returns its id.
    ///
    /// @param topic without the `cchc.` prefix
    public static String send(String topic, String key, String type, String json) {
        return send(topic, key, type, UUID.randomUUID().toString(), json);
    }

    /// As above with a chosen event id, to send the same event twice.
    public static String send(String topic, String key, String type, String id, String json) {
        sendRaw(
                topic,
                key,
                json.getBytes(StandardCharsets.UTF_8),
                Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id,
                        "ce_type",
                        type,
                        "ce_source",
                        "/test",
                        "ce_subject",
                        key,
                        "ce_time",
                        Instant.now().toString(),
                        "content-type",
                        "application/json"));
        return id;
    }

    /// Sends whatever is given, well-formed or not.
    public static void sendRaw(String topic, String key, byte[] value, Map<String, String> headers) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>("cchc." + topic, key, value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        try {
            Holder.PRODUCER.send(record).get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException("The test event could not be sent", failure);
        }
    }

    /// Everything on a topic from its beginning until now, in partition order.
    public static List<ConsumerRecord<String, byte[]>> all(String topic) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers(),
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                5000);
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = new ArrayList<>();
            for (PartitionInfo partition : consumer.partitionsFor("cchc." + topic)) {
                partitions.add(new TopicPartition(partition.topic(), partition.partition()));
            }
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> read = new ArrayList<>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(read::add);
            }
            return read;
        }
    }

    /// Events of one key on a topic, oldest first.
    public static List<ConsumerRecord<String, byte[]>> ofKey(String topic, String key) {
        return all(topic).stream().filter(record -> key.equals(record.key())).toList();
    }

    public static String type(ConsumerRecord<?, ?> record) {
        return header(record, "ce_type");
    }

    public static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    public static String payload(ConsumerRecord<String, byte[]> record) {
        return new String(record.value(), StandardCharsets.UTF_8);
    }
}
