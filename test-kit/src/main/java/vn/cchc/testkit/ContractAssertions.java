package vn.cchc.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.cchc.kit.json.EventJson;
import vn.cchc.kit.outbox.OutboundEvent;

/// Holds events against `contracts/`: what a producer emits must validate, what a consumer hears is every example
/// there.
public final class ContractAssertions {

    private static final String ROOT = "/contracts/events/";

    private ContractAssertions() {}

    /// Asserts that the payload of an outgoing event is what its contract promises.
    public static void assertValid(OutboundEvent event) {
        assertThat(event.type()).startsWith("vn.cchc." + subject(event.topic()));
        String fact = event.type().substring(("vn.cchc." + subject(event.topic()) + ".").length());
        assertValid(event.topic(), fact, EventJson.write(event.payload()));
    }

    /// @param topic without prefix, e.g. `task`
    /// @param fact  with version, e.g. `completed.v1`
    public static void assertValid(String topic, String fact, String json) {
        SchemaValidatorsConfig strict =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(read(ROOT + topic + "/" + fact + ".schema.json"), strict);
        assertThat(schema.validate(json, InputFormat.JSON))
                .as("payload of %s.%s: %s", topic, fact, json)
                .isEmpty();
    }

    /// All example payloads of a fact, by file name. A consumer replays each; see also [#withUnknownField].
    public static Map<String, String> examples(String topic, String fact) {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder(ROOT + topic + "/examples"))) {
            files.filter(file -> file.getFileName().toString().startsWith(fact + "."))
                    .forEach(file -> found.put(file.getFileName().toString(), text(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        assertThat(found).as("examples of %s.%s", topic, fact).isNotEmpty();
        return found;
    }

    /// The same payload as a newer producer might send it: a tolerant reader must not mind.
    public static String withUnknownField(String json) {
        return json.strip().replaceFirst("\\{", "{\"addedByANewerVersion\": {\"x\": [1, 2]},");
    }

    private static String subject(String topic) {
        return topic.toLowerCase(Locale.ROOT);
    }

    private static String read(String resource) {
        try (InputStream in = ContractAssertions.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new AssertionError("No contract at " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path folder(String resource) throws IOException {
        try {
            URI uri = ContractAssertions.class.getResource(resource).toURI();
            return uri.getScheme().equals("jar") ? fileSystem(uri).getPath(resource) : Path.of(uri);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static FileSystem fileSystem(URI uri) throws IOException {
        try {
            return FileSystems.getFileSystem(uri);
        } catch (FileSystemNotFoundException _) {
            return FileSystems.newFileSystem(uri, Map.of());
        }
    }
}
