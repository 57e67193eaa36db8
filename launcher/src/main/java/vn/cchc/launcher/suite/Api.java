package vn.cchc.launcher.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.cchc.launcher.process.LaunchFailure;

/// The suite's REST API as one caller sees it. An answer nobody expected is a
/// `LaunchFailure` that quotes it.
public final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CHANGE_ATTEMPTS = 5;

    private final URI gateway;
    private final Supplier<String> token;
    private final HttpClient http;

    public Api(URI gateway, Supplier<String> token, HttpClient http) {
        this.gateway = gateway;
        this.token = token;
        this.http = http;
    }

    /// An answer: its status, entity tag and body.
    public record Answer(HttpResponse<byte[]> response) {
        public int status() {
            return response.statusCode();
        }

        public Optional<String> etag() {
            return response.headers().firstValue("ETag");
        }

        public byte[] bytes() {
            return response.body();
        }

        public JsonNode json() {
            try {
                return JSON.readTree(bytes());
            } catch (IOException e) {
                throw new LaunchFailure("The suite answered something that is not JSON.", e);
            }
        }
    }

    public JsonNode get(String path) {
        return expect(call("GET", path, BodyPublishers.noBody(), Map.of()), "GET", path, 200)
                .json();
    }

    public Optional<Answer> find(String path) {
        Answer answer = call("GET", path, BodyPublishers.noBody(), Map.of());
        return answer.status() == 404 ? Optional.empty() : Optional.of(expect(answer, "GET", path, 200));
    }

    public byte[] document(String path, String mediaType) {
        Answer answer = call("GET", path, BodyPublishers.noBody(), Map.of("Accept", mediaType));
        return expect(answer, "GET", path, 200).bytes();
    }

    /// All items of a paged collection.
    public List<JsonNode> list(String path) {
        List<JsonNode> items = new ArrayList<>();
        String separator = path.contains("?") ? "&" : "?";
        String next = "";
        do {
            JsonNode page = get(path + separator + "limit=1000" + next);
            page.path("items").forEach(items::add);
            next = page.path("next").isTextual()
                    ? "&cursor=" + page.path("next").asText()
                    : "";
        } while (!next.isEmpty());
        return items;
    }

    /// Creates or replaces; an existing resource is replaced on the version just read.
    public void put(String path, JsonNode body) {
        Answer answer = call("PUT", path, json(body), Map.of());
        if (answer.status() == 428) {
            String etag = find(path).flatMap(Answer::etag).orElse("");
            answer = call("PUT", path, json(body), Map.of("If-Match", etag));
        }
        expect(answer, "PUT", path, 200, 201, 204);
    }

    public Answer post(String path, JsonNode body, Map<String, String> headers) {
        return expect(call("POST", path, json(body), headers), "POST", path, 200, 201, 202, 204);
    }

    /// A change of an existing resource on the version just read; read again when somebody else, such as the deadline
    /// sweep, changed it meanwhile.
    public Answer change(String resource, String change, JsonNode body) {
        Answer answer;
        int attempts = 0;
        do {
            String etag = find(resource).flatMap(Answer::etag).orElse("");
            answer = call("POST", resource + change, json(body), Map.of("If-Match", etag));
        } while (answer.status() == 412 && ++attempts < CHANGE_ATTEMPTS);
        return expect(answer, "POST", resource + change, 200, 201, 202, 204);
    }

    public Answer post(String path, String body, String contentType) {
        Answer answer = call("POST", path, BodyPublishers.ofString(body), Map.of("Content-Type", contentType));
        return expect(answer, "POST", path, 200, 201);
    }

    private static BodyPublisher json(JsonNode body) {
        return BodyPublishers.ofString(body.toString());
    }

    private static Answer expect(Answer answer, String method, String path, int... statuses) {
        for (int status : statuses) {
            if (answer.status() == status) {
                return answer;
            }
        }
        String body = new String(answer.bytes(), StandardCharsets.UTF_8);
        throw new LaunchFailure("%s %s was answered %d: %s".formatted(method, path, answer.status(), body));
    }

    /// One request, answered with whatever status.
    public Answer call(String method, String path, BodyPublisher body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", "Bearer " + token.get())
                .method(method, body);
        if (!headers.containsKey("Content-Type") && !method.equals("GET")) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        try {
            return new Answer(http.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new LaunchFailure("%s %s failed: %s".formatted(method, path, e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted while calling " + path, e);
        }
    }
}
