package vn.cchc.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.StreamSupport;
import vn.cchc.launcher.process.LaunchFailure;

/// The data files under `demo/`.
final class DemoData {

    static final int YEAR = 2026;

    /// Plans by file name, superior plans first.
    static final List<String> PLANS =
            List.of("hanoi-2026", "haiphong-118", "haiphong-1168", "haiphong-416", "anhung-2026-2030");

    private static final ObjectMapper JSON = new ObjectMapper();

    private DemoData() {}

    static JsonNode read(String file) {
        try (InputStream in = DemoData.class.getResourceAsStream("/demo/" + file)) {
            if (in == null) {
                throw new LaunchFailure("The launcher was built without demo/" + file + ".");
            }
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new LaunchFailure("demo/" + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    static List<JsonNode> list(String file) {
        return StreamSupport.stream(read(file).spliterator(), false).toList();
    }
}
