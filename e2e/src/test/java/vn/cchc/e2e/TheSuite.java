package vn.cchc.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.launcher.demo.SuiteDemo;
import vn.cchc.launcher.suite.Api;
import vn.cchc.launcher.suite.Suite;
import vn.cchc.launcher.suite.SuiteConfig;
import vn.cchc.launcher.suite.Tokens;

/// One suite for all journeys of this run, with the demo loaded. It ends with the JVM.
final class TheSuite {

    private static @Nullable TheSuite instance;

    private final Path folder;
    private final SuiteConfig config;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private Suite suite;
    private Tokens tokens;

    private TheSuite() {
        try {
            folder = Files.createTempDirectory(Path.of("target"), "suite");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        config = SuiteConfig.isolated(folder.toAbsolutePath().resolve("home"));
        suite = Suite.start(config);
        tokens = suite.access().tokens();
    }

    static synchronized TheSuite get() {
        TheSuite known = instance;
        if (known == null) {
            known = new TheSuite();
            known.loadDemo();
            instance = known;
        }
        return known;
    }

    /// Loads the demo (again) and returns its summary.
    JsonNode loadDemo() {
        List<String> said = new ArrayList<>();
        new SuiteDemo().load(suite.access(), output(), said::add);
        try {
            return new ObjectMapper().readTree(output().resolve("summary.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path output() {
        return folder.toAbsolutePath().resolve("demo");
    }

    Suite suite() {
        return suite;
    }

    void restart() {
        suite.close();
        suite = Suite.start(config);
        tokens = suite.access().tokens();
    }

    Api person(String username) {
        return new Api(suite.access().gateway(), () -> tokens.person(username), http);
    }

    Api client(String clientId) {
        return new Api(suite.access().gateway(), () -> tokens.client(clientId), http);
    }

    Api withToken(String token) {
        return new Api(suite.access().gateway(), () -> token, http);
    }

    String token(String username) {
        return tokens.person(username);
    }

    static ObjectNode object() {
        return new ObjectMapper().createObjectNode();
    }
}
