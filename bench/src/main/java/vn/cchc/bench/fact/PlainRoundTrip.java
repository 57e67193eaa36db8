package vn.cchc.bench.fact;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import vn.cchc.bench.CannotMeasure;
import vn.cchc.bench.load.Load;
import vn.cchc.bench.load.OpenLoop;
import vn.cchc.bench.stage.Stage;

/// A durable commit, a record through the broker and back, a second durable commit; nothing else.
final class PlainRoundTrip implements AutoCloseable {
    private static final String TOPIC = "bench.round-trip";
    private static final int PARTITIONS = 12;
    private static final int PAYLOAD = 700;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final KafkaProducer<byte[], byte[]> producer;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Connection session;
    private final PreparedStatement insert;
    private final byte[] payload = "x".repeat(PAYLOAD).getBytes(StandardCharsets.US_ASCII);
    private int serial;

    PlainRoundTrip(Stage stage) throws SQLException, ExecutionException, InterruptedException {
        String brokers = stage.access().bootstrapServers();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", brokers))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1)))
                    .all()
                    .get();
        }
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers, "acks", "all", "linger.ms", 0),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", brokers, "enable.auto.commit", false, "auto.offset.reset", "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        consumer.assign(IntStream.range(0, PARTITIONS)
                .mapToObj(partition -> new TopicPartition(TOPIC, partition))
                .toList());
        session = stage.database("task");
        try (Statement create = session.createStatement()) {
            create.execute("create table bench_round_trip (id int primary key, payload text not null)");
        }
        insert = session.prepareStatement("insert into bench_round_trip values (?, ?)");
    }

    /// One after the other at the given pace; each takes a fraction of the time until the next is due.
    Histogram run(int perSecond, Duration duration) throws Exception {
        Histogram latencies = Load.newHistogram();
        long begin = System.nanoTime();
        long count = perSecond * duration.toSeconds();
        for (int i = 0; i < count; i++) {
            long due = begin + Math.round(i * 1e9 / perSecond);
            OpenLoop.awaitTime(due);
            commit();
            throughTheBroker();
            commit();
            latencies.recordValue(System.nanoTime() - due);
        }
        return latencies;
    }

    private void commit() throws SQLException {
        insert.setInt(1, serial++);
        insert.setString(2, new String(payload, StandardCharsets.US_ASCII));
        insert.executeUpdate();
    }

    private void throughTheBroker() throws ExecutionException, InterruptedException {
        Future<?> acknowledged = producer.send(new ProducerRecord<>(TOPIC, serial % PARTITIONS, null, payload));
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            ConsumerRecords<byte[], byte[]> records = consumer.poll(PATIENCE);
            if (!records.isEmpty()) {
                acknowledged.get();
                return;
            }
        }
        throw new CannotMeasure("The broker does not return a record within " + PATIENCE);
    }

    @Override
    public void close() throws SQLException {
        producer.close();
        consumer.close();
        try (Statement drop = session.createStatement()) {
            drop.execute("drop table bench_round_trip");
        }
        session.close();
    }
}
