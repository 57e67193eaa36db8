package vn.cchc.launcher.topology;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The topics of `infra/kafka/topics.yaml`, each followed by its dead-letter twin, with defaults filled in.
public record Topics(List<Topic> all) {

    public record Topic(String name, int partitions, Map<String, String> config) {}

    public static Topics load() {
        return InfraYaml.read("kafka/topics.yaml", TopicsFile.class).expanded();
    }

    record TopicsFile(Defaults defaults, DeadLetter deadLetter, List<Entry> topics) {

        record Defaults(int partitions, Map<String, String> config) {}

        record DeadLetter(String suffix, Map<String, String> config) {}

        record Entry(String name, String owner, String key, Map<String, String> config) {}

        Topics expanded() {
            return new Topics(topics.stream()
                    .flatMap(entry -> Stream.of(
                            topic(entry.name(), entry.config()),
                            topic(entry.name() + deadLetter.suffix(), deadLetter.config())))
                    .toList());
        }

        private Topic topic(String name, Map<String, String> own) {
            Map<String, String> config = new HashMap<>(defaults.config());
            config.putAll(own);
            return new Topic(name, defaults.partitions(), Map.copyOf(config));
        }
    }
}
