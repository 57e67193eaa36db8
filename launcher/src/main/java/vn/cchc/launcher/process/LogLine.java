package vn.cchc.launcher.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/// A line of a log for people: services log JSON, the engines text.
public final class LogLine {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// `2026-11-22T15:27:26.119Z ERROR [io.quarkus] the message`, with the exception's first line if there is one; text
    /// stays as it is.
    public static String readable(String line) {
        if (!line.startsWith("{")) {
            return line;
        }
        try {
            JsonNode entry = JSON.readTree(line);
            JsonNode exception = entry.path("exception");
            String cause = exception.isMissingNode()
                    ? ""
                    : " · " + exception.path("exceptionType").asText() + ": "
                            + exception.path("message").asText();
            return "%s %-5s [%s] %s%s"
                    .formatted(
                            entry.path("timestamp").asText(),
                            entry.path("level").asText(),
                            entry.path("loggerName").asText(),
                            entry.path("message").asText(),
                            cause);
        } catch (JsonProcessingException _) {
            return line;
        }
    }

    private LogLine() {}
}
