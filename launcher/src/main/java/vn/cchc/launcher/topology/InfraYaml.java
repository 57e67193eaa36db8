package vn.cchc.launcher.topology;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// Reads a file of `infra/`, which the build packs beside the classes. An unknown key is an error.
final class InfraYaml {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .build();

    static <T> T read(String file, Class<T> type) {
        try (InputStream stream = InfraYaml.class.getResourceAsStream("/infra/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("infra/" + file + " is not packed into the launcher");
            }
            return YAML.readValue(stream, type);
        } catch (IOException e) {
            throw new UncheckedIOException("infra/" + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private InfraYaml() {}
}
