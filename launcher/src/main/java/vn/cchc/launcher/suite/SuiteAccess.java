package vn.cchc.launcher.suite;

import java.net.URI;
import vn.cchc.launcher.home.Secrets;
import vn.cchc.launcher.topology.Realm;
import vn.cchc.launcher.topology.Topology;
import vn.cchc.launcher.topology.Topology.Database;

/// How to reach a suite: addresses, tokens and the logins of the demo. Holds for a suite in any JVM.
public record SuiteAccess(Topology topology, Secrets secrets) {
    public static final String DEMO_PASSWORD = "CCHC_DEMO_PASSWORD";

    /// The one public door.
    public URI gateway() {
        return component(Topology.GATEWAY);
    }

    /// A component directly, past the gateway.
    public URI component(String name) {
        return URI.create("http://" + Topology.HOST + ":" + topology.port(name));
    }

    public URI issuer() {
        return component(Topology.KEYCLOAK)
                .resolve("/realms/" + topology.keycloak().realm());
    }

    public String bootstrapServers() {
        return Topology.HOST + ":" + topology.kafka().port();
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + Topology.HOST + ":" + topology.postgres().port() + "/" + database;
    }

    public String databasePassword(String database) {
        return topology.databases().stream()
                .filter(known -> known.name().equals(database))
                .map(Database::secret)
                .map(secrets::get)
                .findFirst()
                .orElseThrow();
    }

    public String demoPassword() {
        return secrets.get(DEMO_PASSWORD);
    }

    /// Tokens of this suite's Keycloak, each fetched anew when it is about to expire.
    public Tokens tokens() {
        return new Tokens(issuer(), secrets, Realm.load());
    }
}
