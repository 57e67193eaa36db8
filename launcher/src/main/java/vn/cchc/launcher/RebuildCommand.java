package vn.cchc.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import vn.cchc.launcher.process.LaunchFailure;
import vn.cchc.launcher.suite.Api;
import vn.cchc.launcher.suite.SuiteAccess;
import vn.cchc.launcher.suite.SuiteConfig;
import vn.cchc.launcher.suite.Tokens;

/// Has the running suite hold its indicators against the stored facts, waits for the end and prints what was found.
/// Exit code 0 when nothing differed, or was mended; 3 when a trial found differences.
final class RebuildCommand {
    private static final String REBUILDS = "/api/v1/rebuilds";
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final String ROW = "%-16s %12s %10s  %s";
    private static final int SHOWN = 16;

    private final SuiteConfig config;
    private final Terminal terminal;

    RebuildCommand(SuiteConfig config, Terminal terminal) {
        this.config = config;
        this.terminal = terminal;
    }

    int execute(List<String> options) {
        boolean trial = options.equals(List.of("--dry-run"));
        if (!trial && !options.isEmpty()) {
            throw new LaunchFailure("rebuild knows --dry-run only.");
        }
        if (Supervisor.running(config.home()).isEmpty()) {
            throw new LaunchFailure("The suite is not running; `make run` starts it.");
        }
        SuiteAccess access = config.access();
        Tokens tokens = access.tokens();
        try (HttpClient http = HttpClient.newHttpClient()) {
            Api api = new Api(access.gateway(), () -> tokens.client("demo-admin"), http);
            JsonNode started = api.post(
                            REBUILDS, JsonNodeFactory.instance.objectNode().put("dryRun", trial), Map.of())
                    .json();
            return tell(await(api, started.path("id").asText()), trial);
        }
    }

    private static JsonNode await(Api api, String id) {
        JsonNode rebuild = api.get(REBUILDS + "/" + id);
        while (rebuild.path("state").asText().equals("RUNNING")) {
            LockSupport.parkNanos(PAUSE.toNanos());
            rebuild = api.get(REBUILDS + "/" + id);
        }
        return rebuild;
    }

    private int tell(JsonNode rebuild, boolean trial) {
        terminal.line(ROW.formatted("state", "items", "differing", "digest of what the facts say"));
        long differing = 0;
        for (JsonNode found : rebuild.path("found")) {
            differing += found.path("differing").asLong();
            terminal.line(ROW.formatted(
                    found.path("what").asText(),
                    found.path("items").asText(),
                    found.path("differing").asText(),
                    found.path("rebuiltDigest").asText().substring(0, SHOWN)));
        }
        if (!rebuild.path("state").asText().equals("DONE")) {
            throw new LaunchFailure("The rebuild ended early: "
                    + rebuild.path("failure").asText(rebuild.path("state").asText()));
        }
        if (differing == 0) {
            terminal.line("What is kept is what the stored facts say.");
        } else {
            terminal.line(trial ? "Nothing was mended; `make rebuild` mends it." : "Mended.");
        }
        return differing > 0 && trial ? 3 : 0;
    }
}
