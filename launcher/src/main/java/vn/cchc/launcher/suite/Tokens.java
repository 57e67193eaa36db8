package vn.cchc.launcher.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.cchc.launcher.home.Secrets;
import vn.cchc.launcher.process.LaunchFailure;
import vn.cchc.launcher.topology.Realm;

/// Genuine access tokens from Keycloak, as people and other systems get them. Kept until a minute before they expire.
public final class Tokens {
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private record Token(String value, Instant goodUntil) {}

    private final URI endpoint;
    private final Secrets secrets;
    private final Realm realm;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Token> kept = new ConcurrentHashMap<>();

    Tokens(URI issuer, Secrets secrets, Realm realm) {
        this.endpoint = URI.create(issuer + "/protocol/openid-connect/token");
        this.secrets = secrets;
        this.realm = realm;
    }

    /// Of a demo person, such as `hanoi.standing`.
    public String person(String username) {
        return token(
                "person " + username,
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "cchc-portal",
                        "username",
                        username,
                        "password",
                        secrets.get(SuiteAccess.DEMO_PASSWORD)));
    }

    /// Of a system's service account, such as `dossier-system-ha-noi`.
    public String client(String clientId) {
        String secret = Optional.ofNullable(realm.clientSecrets().get(clientId))
                .orElseThrow(() -> new LaunchFailure("The realm has no client " + clientId + " with a secret."));
        return token(
                "client " + clientId,
                Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        clientId,
                        "client_secret",
                        secrets.get(secret)));
    }

    private String token(String who, Map<String, String> form) {
        return kept.compute(
                        who, (_, old) -> old != null && Instant.now().isBefore(old.goodUntil) ? old : fetch(who, form))
                .value;
    }

    private Token fetch(String who, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new LaunchFailure("Keycloak gives no token to " + who + ": " + answer.body());
            }
            JsonNode token = json.readTree(answer.body());
            Instant goodUntil =
                    Instant.now().plusSeconds(token.path("expires_in").asLong()).minus(MARGIN);
            return new Token(token.path("access_token").asText(), goodUntil);
        } catch (IOException e) {
            throw new LaunchFailure("Keycloak cannot be asked for a token for " + who + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted while asking for a token for " + who + ".", e);
        }
    }
}
