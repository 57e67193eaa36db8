package vn.cchc.gateway.portal;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/// The suite's topics, read from the one file that defines them.
record Topics(List<Topic> topics) {

    record Topic(String name, String owner, String key, Map<String, String> config) {

        boolean compacted() {
            return "compact".equals(config.get("cleanup.policy"));
        }
    }

    static Topics load() {
        try (InputStream file = Topics.class.getResourceAsStream("/infra/kafka/topics.yaml")) {
            if (file == null) {
                throw new IllegalStateException("infra/kafka/topics.yaml is not packed into the gateway");
            }
            return YAMLMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(file, Topics.class);
        } catch (IOException e) {
            throw new UncheckedIOException("infra/kafka/topics.yaml cannot be read", e);
        }
    }
}
