package vn.cchc.launcher.component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import vn.cchc.launcher.process.LaunchFailure;
import vn.cchc.launcher.topology.Topics;
import vn.cchc.launcher.topology.Topics.Topic;

/// Brings a broker's topics to what `infra/` says: makes missing ones, grows partitions, sets the configuration.
/// Topics that `infra/` does not name are left alone.
final class KafkaTopics {
    private static final short ONE_REPLICA = 1;

    static void ensure(String bootstrapServers, Topics topics) throws InterruptedException {
        try (Admin admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, "60000",
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, "20000"))) {
            Set<String> present = admin.listTopics().names().get();
            create(
                    admin,
                    topics.all().stream()
                            .filter(topic -> !present.contains(topic.name()))
                            .toList());
            adjust(
                    admin,
                    topics.all().stream()
                            .filter(topic -> present.contains(topic.name()))
                            .toList());
        } catch (ExecutionException e) {
            throw new LaunchFailure("The topics cannot be prepared: " + e.getCause(), e);
        }
    }

    private static void create(Admin admin, Collection<Topic> missing) throws ExecutionException, InterruptedException {
        admin.createTopics(missing.stream()
                        .map(topic ->
                                new NewTopic(topic.name(), topic.partitions(), ONE_REPLICA).configs(topic.config()))
                        .toList())
                .all()
                .get();
    }

    private static void adjust(Admin admin, Collection<Topic> present) throws ExecutionException, InterruptedException {
        Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
        for (Topic topic : present) {
            List<AlterConfigOp> settings = new ArrayList<>();
            topic.config()
                    .forEach((key, value) ->
                            settings.add(new AlterConfigOp(new ConfigEntry(key, value), AlterConfigOp.OpType.SET)));
            changes.put(new ConfigResource(ConfigResource.Type.TOPIC, topic.name()), settings);
        }
        admin.incrementalAlterConfigs(changes).all().get();
        grow(admin, present);
    }

    private static void grow(Admin admin, Collection<Topic> present) throws ExecutionException, InterruptedException {
        Map<String, TopicDescription> described = admin.describeTopics(
                        present.stream().map(Topic::name).toList())
                .allTopicNames()
                .get();
        Map<String, NewPartitions> larger = new HashMap<>();
        for (Topic topic : present) {
            TopicDescription now = described.get(topic.name());
            if (now != null && now.partitions().size() < topic.partitions()) {
                larger.put(topic.name(), NewPartitions.increaseTo(topic.partitions()));
            }
        }
        admin.createPartitions(larger).all().get();
    }

    private KafkaTopics() {}
}
