package vn.cchc.launcher.topology;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/// The realm file: its text for Keycloak, and what people and loaders need to know of it.
public record Realm(String json, List<Person> people, Map<String, String> clientSecrets) {

    /// Someone who can log in for demonstration. The password is the one demo password.
    public record Person(String username, String agency, List<String> roles) {}

    public static Realm load() {
        try (InputStream stream = Realm.class.getResourceAsStream("/infra/keycloak/cchc-realm.json")) {
            if (stream == null) {
                throw new IllegalStateException("infra/keycloak/cchc-realm.json is not packed into the launcher");
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            JsonNode realm = new ObjectMapper().readTree(text);
            return new Realm(text, people(realm.path("users")), clientSecrets(realm.path("clients")));
        } catch (IOException e) {
            throw new UncheckedIOException("infra/keycloak/cchc-realm.json cannot be read: " + e.getMessage(), e);
        }
    }

    private static List<Person> people(JsonNode users) {
        return StreamSupport.stream(users.spliterator(), false)
                .filter(user -> !user.has("serviceAccountClientId"))
                .map(user -> new Person(
                        user.path("username").asText(),
                        user.path("attributes").path("agency").path(0).asText(),
                        StreamSupport.stream(user.path("realmRoles").spliterator(), false)
                                .map(JsonNode::asText)
                                .toList()))
                .toList();
    }

    /// Client id → name of the secret its placeholder asks for.
    private static Map<String, String> clientSecrets(JsonNode clients) {
        Map<String, String> secrets = new TreeMap<>();
        clients.forEach(client -> {
            String placeholder = client.path("secret").asText("");
            if (placeholder.startsWith("${") && placeholder.endsWith("}")) {
                secrets.put(client.path("clientId").asText(), placeholder.substring(2, placeholder.length() - 1));
            }
        });
        return secrets;
    }
}
