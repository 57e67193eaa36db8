package vn.cchc.launcher;

import vn.cchc.launcher.component.Keycloak;
import vn.cchc.launcher.suite.SuiteAccess;
import vn.cchc.launcher.suite.SuiteConfig;
import vn.cchc.launcher.topology.Realm;
import vn.cchc.launcher.topology.Topology;

/// What someone needs who wants to look around: addresses and logins.
final class Welcome {
    private final SuiteConfig config;
    private final Terminal terminal;

    Welcome(SuiteConfig config, Terminal terminal) {
        this.config = config;
        this.terminal = terminal;
    }

    void print() {
        SuiteAccess access = config.access();
        terminal.line("");
        terminal.line(
                "The suite is ready (%.0f s).".formatted(terminal.elapsed().toMillis() / 1000.0));
        terminal.line("");
        config.topology().components().reversed().stream()
                .filter(config.components()::contains)
                .forEach(name -> addresses(name, access));
        address("Secrets", config.home().secrets().toString());
        terminal.line("");
        if (config.components().contains(Topology.KEYCLOAK)) {
            logins(access);
        }
        terminal.line("make status · make logs · make stop");
    }

    private void addresses(String name, SuiteAccess access) {
        switch (name) {
            case Topology.GATEWAY -> address("Portal and API", access.gateway() + "/");
            case Topology.KEYCLOAK -> {
                address("Token endpoint", access.issuer() + "/protocol/openid-connect/token");
                address("Keycloak", access.component(name) + "/admin/  (user " + Keycloak.ADMIN + ")");
            }
            case Topology.KAFKA -> address("Kafka", access.bootstrapServers());
            case Topology.POSTGRES ->
                address("PostgreSQL", Topology.HOST + ":" + config.topology().port(name));
            default -> address(name, access.component(name) + "/q/openapi");
        }
    }

    private void logins(SuiteAccess access) {
        terminal.line("Demo logins, all with the password " + access.demoPassword());
        Realm.load()
                .people()
                .forEach(person -> terminal.line("  %-22s %-18s %s"
                        .formatted(person.username(), String.join(", ", person.roles()), person.agency())));
        terminal.line("");
    }

    private void address(String what, String where) {
        terminal.line("  %-16s %s".formatted(what, where));
    }
}
