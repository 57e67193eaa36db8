package vn.cchc.gateway.portal;

import io.quarkus.runtime.util.ClassPathUtils;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The schemas of a topic's events, as the contracts publish them.
final class EventSchemas {

    private static final String SUFFIX = ".schema.json";

    /// Of a topic such as `cchc.task`, in the order of their names.
    static JsonArray of(String topic) {
        JsonArray schemas = new JsonArray();
        String folder = "contracts/events/" + topic.substring(topic.indexOf('.') + 1);
        try {
            ClassPathUtils.consumeAsPaths(EventSchemas.class.getClassLoader(), folder, path -> addAll(schemas, path));
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read", e);
        }
        return schemas;
    }

    private static void addAll(JsonArray schemas, Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList()) {
                schemas.add(new JsonObject(Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read", e);
        }
    }

    private EventSchemas() {}
}
