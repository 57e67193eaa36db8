package vn.cchc.bench.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import vn.cchc.bench.CannotMeasure;
import vn.cchc.bench.load.Call;
import vn.cchc.bench.load.Connection;
import vn.cchc.bench.stage.Outboxes;
import vn.cchc.bench.stage.Stage;
import vn.cchc.launcher.topology.Topology;

/// A file pushed through the gateway as a stream: when it was answered, and when everything it changed was published.
///
/// @param answered  seconds until the answer
/// @param published seconds until no fact of it waits any more
/// @param rows      what the answer says of the rows
record Push(double answered, double published, JsonNode rows) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    static Push of(Stage stage, Path file) throws Exception {
        URI gateway = stage.access().component(Topology.GATEWAY);
        String token = stage.people().dossierSystem();
        long begin = System.nanoTime();
        JsonNode rows = send(gateway, Call.upload("/api/v1/dossier-metrics", token, "text/csv", file), file);
        double answered = (System.nanoTime() - begin) / 1e9;
        Outboxes.awaitEmpty(stage, "kpi");
        return new Push(answered, (System.nanoTime() - begin) / 1e9, rows);
    }

    private static JsonNode send(URI gateway, Call head, Path file) throws IOException {
        try (Connection connection = new Connection(gateway, PATIENCE)) {
            return JSON.readTree(connection.send(head, file).ok().body());
        }
    }

    long count(String outcome) {
        return rows.path(outcome).asLong();
    }

    /// This push, when so many rows had this outcome and none another.
    Push allWere(String outcome, long expected) {
        if (count(outcome) != expected || count("rejected") != 0) {
            throw new CannotMeasure("Not all rows were " + outcome + ": " + rows);
        }
        return this;
    }
}
