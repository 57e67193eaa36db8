package vn.cchc.launcher.component;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.cchc.launcher.home.Preflight;
import vn.cchc.launcher.process.LaunchFailure;
import vn.cchc.launcher.process.ProcessSpec;
import vn.cchc.launcher.process.ProcessSpec.StopSignal;
import vn.cchc.launcher.process.Readiness;
import vn.cchc.launcher.topology.Realm;
import vn.cchc.launcher.topology.Topology;

/// Keycloak in production mode on its own database, built once for that, with our realm imported at its first start.
///
/// Keycloak never changes a realm it has: when the realm file or a secret in it changes, its database is made anew.
public final class Keycloak implements Recipe {
    public static final String ADMIN = "admin";

    private static final List<String> BUILD =
            List.of("build", "--db=postgres", "--health-enabled=true", "--http-management-health-enabled=false");

    private final Place place;
    private final Realm realm = Realm.load();

    public Keycloak(Place place) {
        this.place = place;
    }

    @Override
    public String name() {
        return Topology.KEYCLOAK;
    }

    @Override
    public int port() {
        return server().port();
    }

    @Override
    public List<String> after() {
        return List.of(Topology.POSTGRES);
    }

    @Override
    public void requireBuilt() {
        Preflight.requireBuilt(name(), List.of(place.distribution().keycloakArchive()));
    }

    @Override
    public void prepare() throws InterruptedException {
        Path software = software();
        try {
            Path imports = Files.createDirectories(software.resolve("data/import"));
            Path next = Files.createTempFile(software.resolve("data"), "realm", ".json");
            Files.writeString(next, realm.json());
            Files.move(
                    next,
                    imports.resolve("cchc-realm.json"),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            forgetOutdatedRealm();
        } catch (IOException e) {
            throw new LaunchFailure("The realm cannot be handed to Keycloak: " + e.getMessage(), e);
        }
    }

    private void forgetOutdatedRealm() throws IOException {
        Path imported = Files.createDirectories(place.home().data(name())).resolve("realm.sha256");
        String wanted = fingerprint();
        if (Files.exists(imported) && !Files.readString(imported).equals(wanted)) {
            place.progress().on(name(), "the realm has changed, importing it anew");
            new Databases(place.topology(), place.secrets()).recreate(server().database());
        }
        Files.writeString(imported, wanted);
    }

    private String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(realm.json().getBytes(StandardCharsets.UTF_8));
            digest.update(placeholders().toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path software() throws InterruptedException {
        Path archive = place.distribution().keycloakArchive();
        return place.software().keycloak(archive, String.join(" ", BUILD), unpacked -> {
            place.progress().on(name(), "building its optimised form, once");
            Tool.run(
                    "Building Keycloak",
                    java(unpacked, BUILD),
                    unpacked,
                    place.home().log(name()));
        });
    }

    @Override
    public ProcessSpec process() throws InterruptedException {
        String databaseUrl = new Databases(place.topology(), place.secrets()).url(server().database());
        Map<String, String> environment = new TreeMap<>(placeholders());
        environment.put("KC_DB_URL", databaseUrl);
        environment.put("KC_DB_USERNAME", server().database());
        environment.put("KC_DB_PASSWORD", place.secrets().get(databaseSecret()));
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", place.secrets().get(server().adminSecret()));
        List<String> start = List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port(),
                "--hostname=http://" + Topology.HOST + ":" + port(),
                "--db-pool-max-size=20");
        Path software = software();
        return new ProcessSpec(name(), java(software, start), environment, software, StopSignal.TERM);
    }

    /// What the realm file asks for by name.
    private Map<String, String> placeholders() {
        Map<String, String> values = new TreeMap<>();
        place.topology()
                .secrets()
                .forEach(secret -> values.put(secret, place.secrets().get(secret)));
        values.put("CCHC_DEMO_DIRECT_GRANTS", "true");
        values.put(
                "CCHC_PUBLIC_URL",
                "http://" + Topology.HOST + ":" + place.topology().port(Topology.GATEWAY));
        return values;
    }

    private String databaseSecret() {
        return place.topology().databases().stream()
                .filter(database -> database.name().equals(server().database()))
                .findFirst()
                .orElseThrow()
                .secret();
    }

    /// What Keycloak's own script would run; without the script the process is the JVM itself and can be ended as such.
    private List<String> java(Path software, List<String> arguments) {
        List<String> options = new ArrayList<>(List.of(
                "-Xms64m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dkc.home.dir=" + software,
                "-Djboss.server.config.dir=" + software.resolve("conf")));
        Arrays.asList("java.util", "java.util.concurrent", "java.security", "java.lang")
                .forEach(open -> options.add("--add-opens=java.base/" + open + "=ALL-UNNAMED"));
        options.addAll(List.of(
                "-cp",
                software.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        options.addAll(arguments);
        return Jvm.command(server().heap(), options);
    }

    @Override
    public Readiness readiness() {
        return Readiness.http(URI.create("http://" + Topology.HOST + ":" + port() + "/realms/" + server().realm()));
    }

    @Override
    public Optional<URI> url() {
        return Optional.of(URI.create("http://" + Topology.HOST + ":" + port()));
    }

    private Topology.KeycloakServer server() {
        return place.topology().keycloak();
    }
}
