package vn.cchc.bench.stage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import vn.cchc.bench.CannotMeasure;

/// The public API for preparations: nothing here is measured.
final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI gateway;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Api(URI gateway) {
        this.gateway = gateway;
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    record Reply(JsonNode body, String etag) {}

    Reply get(String token, String path) throws IOException, InterruptedException {
        return send(request(token, path).GET());
    }

    Reply put(String token, String path, JsonNode body) throws IOException, InterruptedException {
        return send(request(token, path).PUT(BodyPublishers.ofString(body.toString())));
    }

    Reply create(String token, String path, JsonNode body) throws IOException, InterruptedException {
        return send(request(token, path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body.toString())));
    }

    Reply move(String token, String path, String ifMatch, JsonNode body) throws IOException, InterruptedException {
        return send(request(token, path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", ifMatch)
                .POST(BodyPublishers.ofString(body.toString())));
    }

    /// A body of another type than JSON.
    Reply push(String token, String path, String type, String body) throws IOException, InterruptedException {
        return send(request(token, path).setHeader("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String token, String path) {
        return HttpRequest.newBuilder(gateway.resolve("/api/v1/" + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private Reply send(HttpRequest.Builder builder) throws IOException, InterruptedException {
        HttpRequest request = builder.build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new CannotMeasure("%s %s was answered %d: %s"
                    .formatted(request.method(), request.uri().getPath(), answer.statusCode(), answer.body()));
        }
        return new Reply(
                JSON.readTree(answer.body()),
                answer.headers().firstValue("ETag").orElse(""));
    }
}
