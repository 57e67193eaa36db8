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
        address("Portal and API", access.gateway() + "/");
        config.topology().services().stream()
                .map(Topology.ServiceProcess::name)
                .filter(name -> !name.equals(Topology.GATEWAY))
                .forEach(name -> address(name, access.component(name) + "/q/openapi"));
        address("Keycloak", access.component(Topology.KEYCLOAK) + "/admin  (" + Keycloak.ADMIN + " / see secrets)");
        address("Token endpoint", access.issuer() + "/protocol/openid-connect/token");
        address("Kafka", access.bootstrapServers());
        address("PostgreSQL", Topology.HOST + ":" + config.topology().postgres().port());
        address("Secrets", config.home().secrets().toString());
        terminal.line("");
        terminal.line("Demo logins, all with the password " + access.demoPassword());
        for (Realm.Person person : Realm.load().people()) {
            terminal.line("  %-22s %-18s %s"
                    .formatted(person.username(), String.join(", ", person.roles()), person.agency()));
        }
        terminal.line("");
        terminal.line("make status · make logs · make stop");
    }

    private void address(String what, String where) {
        terminal.line("  %-16s %s".formatted(what, where));
    }
}
