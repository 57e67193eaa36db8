package vn.cchc.launcher.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.launcher.process.LaunchFailure;

/// Where the build has put the software: the root of the checkout and what lies below it.
public record Distribution(Path root) {

    /// The checkout around the working folder, else the one the launcher itself was built in; `CCHC_ROOT` overrides.
    public static Distribution find() {
        return Optional.ofNullable(System.getenv("CCHC_ROOT"))
                .map(Path::of)
                .or(() -> above(Path.of("").toAbsolutePath()))
                .or(() -> above(ownLocation()))
                .map(Distribution::new)
                .orElseThrow(() -> new LaunchFailure(
                        "The checkout of the suite was not found: run from inside it, or set CCHC_ROOT."));
    }

    private static Optional<Path> above(Path start) {
        return Stream.<@Nullable Path>iterate(
                        start, folder -> folder != null, folder -> folder == null ? null : folder.getParent())
                .flatMap(Stream::ofNullable)
                .filter(folder -> Files.exists(folder.resolve("infra/topology.yaml")))
                .findFirst();
    }

    private static Path ownLocation() {
        try {
            return Path.of(Distribution.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public Path serviceJar(String service) {
        return root.resolve(service).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /// The launcher's own jar. Its manifest names every library, the broker's among them.
    public Path launcherJar() {
        return root.resolve("launcher/target/launcher.jar");
    }

    public Path keycloakArchive() {
        Path folder = root.resolve("launcher/target/dist");
        if (!Files.isDirectory(folder)) {
            return folder;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("keycloak-"))
                    .max(Path::compareTo)
                    .orElse(folder.resolve("keycloak.tar.gz"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Software unpacked for running; may be deleted whenever nothing runs.
    public Path software() {
        return root.resolve(".cchc/software");
    }

    public static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }
}
