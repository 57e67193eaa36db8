package vn.cchc.launcher.component;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.apache.kafka.common.Uuid;
import vn.cchc.launcher.home.Preflight;
import vn.cchc.launcher.process.LaunchFailure;
import vn.cchc.launcher.process.ProcessSpec;
import vn.cchc.launcher.process.ProcessSpec.StopSignal;
import vn.cchc.launcher.process.Readiness;
import vn.cchc.launcher.topology.Topics;
import vn.cchc.launcher.topology.Topology;

/// One real broker that is its own controller (KRaft).
public final class Kafka implements Recipe {
    private static final String MAX_MESSAGE_BYTES = Integer.toString(17 << 20);

    private final Place place;

    public Kafka(Place place) {
        this.place = place;
    }

    @Override
    public String name() {
        return Topology.KAFKA;
    }

    @Override
    public int port() {
        return place.topology().kafka().port();
    }

    @Override
    public List<String> after() {
        return List.of();
    }

    @Override
    public void requireBuilt() {
        Preflight.requireBuilt(name(), List.of(place.distribution().launcherJar()));
    }

    @Override
    public void prepare() throws InterruptedException {
        writeConfiguration();
        if (!Files.exists(data().resolve("meta.properties"))) {
            place.progress().on(name(), "formatting its data folder");
            List<String> command = Jvm.command(
                    "128m",
                    List.of("-cp", classPath(), "-Dlog4j2.configurationFile=" + logging()),
                    "kafka.tools.StorageTool",
                    "format",
                    "--cluster-id",
                    Uuid.randomUuid().toString(),
                    "--config",
                    settings().toString(),
                    "--ignore-formatted");
            Tool.run(
                    "Formatting the data folder of Kafka",
                    command,
                    place.home().path(),
                    place.home().log(name()));
        }
    }

    private void writeConfiguration() {
        Topology.KafkaBroker broker = place.topology().kafka();
        String address = "PLAINTEXT://" + Topology.HOST + ":" + broker.port();
        Properties values = new Properties();
        values.putAll(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                "1",
                "controller.quorum.voters",
                "1@" + Topology.HOST + ":" + broker.controllerPort(),
                "controller.listener.names",
                "CONTROLLER",
                "listeners",
                address + ",CONTROLLER://" + Topology.HOST + ":" + broker.controllerPort(),
                "advertised.listeners",
                address,
                "log.dirs",
                data().toString(),
                "auto.create.topics.enable",
                "false"));
        values.putAll(Map.of(
                "message.max.bytes", MAX_MESSAGE_BYTES,
                "replica.fetch.max.bytes", MAX_MESSAGE_BYTES,
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "12",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.num.partitions", "12",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "group.initial.rebalance.delay.ms", "0"));
        // After kill -9 a broker is let in again when its old session has run out; nine seconds are the default.
        values.putAll(Map.of("broker.session.timeout.ms", "3000", "broker.heartbeat.interval.ms", "1000"));
        try (InputStream template = Kafka.class.getResourceAsStream("/kafka/log4j2.properties")) {
            Files.createDirectories(data());
            Files.createDirectories(configuration());
            Files.createDirectories(place.software().folder());
            try (Writer writer = Files.newBufferedWriter(settings())) {
                values.store(writer, "Written at every start");
            }
            Files.copy(Objects.requireNonNull(template), logging(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new LaunchFailure("The configuration of Kafka cannot be written: " + e.getMessage(), e);
        }
    }

    @Override
    public ProcessSpec process() {
        List<String> options = List.of(
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + place.software().sharedClasses(name()),
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dlog4j2.configurationFile=" + logging(),
                "-cp",
                classPath());
        return new ProcessSpec(
                name(),
                Jvm.command(
                        place.topology().kafka().heap(),
                        options,
                        "kafka.Kafka",
                        settings().toString()),
                Map.of(),
                place.home().path(),
                StopSignal.TERM);
    }

    @Override
    public Readiness readiness() {
        return Readiness.tcp(port());
    }

    @Override
    public void whenReady() throws InterruptedException {
        KafkaTopics.ensure(Topology.HOST + ":" + port(), Topics.load());
    }

    private String classPath() {
        return place.distribution().launcherJar().toString();
    }

    private Path data() {
        return place.home().data(name());
    }

    private Path configuration() {
        return place.home().run().resolve(name());
    }

    private Path settings() {
        return configuration().resolve("server.properties");
    }

    private Path logging() {
        return configuration().resolve("log4j2.properties");
    }
}
