package vn.cchc.launcher.component;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.cchc.launcher.process.LaunchFailure;
import vn.cchc.launcher.process.ProcessSpec;
import vn.cchc.launcher.process.ProcessSpec.StopSignal;
import vn.cchc.launcher.process.Readiness;
import vn.cchc.launcher.topology.Topology;

/// PostgreSQL with the durability of production: a commit that was acknowledged survives the loss of power.
public final class Postgres implements Recipe {
    private final Place place;
    private final Databases databases;

    public Postgres(Place place) {
        this.place = place;
        this.databases = new Databases(place.topology(), place.secrets());
    }

    @Override
    public String name() {
        return Topology.POSTGRES;
    }

    @Override
    public int port() {
        return place.topology().postgres().port();
    }

    @Override
    public List<String> after() {
        return List.of();
    }

    @Override
    public void requireBuilt() {}

    @Override
    public void prepare() throws InterruptedException {
        Path software = place.software().postgres();
        if (!Files.exists(data().resolve("PG_VERSION"))) {
            place.progress().on(name(), "making its data folder");
            initialise(software);
        }
        forgetStaleOwner();
    }

    /// Into a folder beside the right one first, so that a broken-off attempt leaves no half cluster behind.
    private void initialise(Path software) throws InterruptedException {
        Path fresh = place.home().data("postgres-new");
        Path password = place.home().run().resolve("superuser");
        try {
            deleteTree(fresh);
            Files.deleteIfExists(password);
            Files.createFile(
                    password, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(password, databases.superuserPassword());
            List<String> command = unprivileged();
            command.addAll(List.of(software.resolve("bin/initdb").toString(), "-D", fresh.toString()));
            command.addAll(List.of("-U", Databases.SUPERUSER, "-A", "scram-sha-256", "--pwfile=" + password));
            command.addAll(
                    List.of("-E", "UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
            Tool.run(
                    "Making the data folder of PostgreSQL",
                    command,
                    place.home().path(),
                    place.home().log(name()));
            Files.move(fresh, data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new LaunchFailure("The data folder of PostgreSQL cannot be made: " + e.getMessage(), e);
        } finally {
            password.toFile().delete();
        }
    }

    /// After a reboot the pid in PostgreSQL's own lock may belong to a stranger; then PostgreSQL would refuse to start.
    private void forgetStaleOwner() {
        Path owner = data().resolve("postmaster.pid");
        try {
            if (Files.exists(owner)) {
                long pid = Long.parseLong(Files.readAllLines(owner).getFirst().strip());
                boolean postgres = ProcessHandle.of(pid)
                        .flatMap(handle -> handle.info().command())
                        .map(command -> command.contains("postgres"))
                        .orElse(false);
                if (!postgres) {
                    Files.delete(owner);
                }
            }
        } catch (IOException | NumberFormatException e) {
            throw new LaunchFailure("PostgreSQL's lock " + owner + " cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public ProcessSpec process() throws InterruptedException {
        Topology.PostgresServer server = place.topology().postgres();
        List<String> command = unprivileged();
        command.add(place.software().postgres().resolve("bin/postgres").toString());
        command.addAll(List.of("-D", data().toString(), "-p", Integer.toString(server.port())));
        Map.of(
                        "fsync", "on",
                        "synchronous_commit", "on",
                        "full_page_writes", "on",
                        "listen_addresses", "127.0.0.1",
                        "unix_socket_directories", "",
                        "max_connections", Integer.toString(server.maxConnections()),
                        "shared_buffers", server.sharedBuffers(),
                        "timezone", "UTC",
                        "log_line_prefix", "%m %d ")
                .forEach((key, value) -> command.addAll(List.of("-c", key + "=" + value)));
        return new ProcessSpec(name(), command, Map.of(), place.home().path(), StopSignal.INT);
    }

    /// PostgreSQL refuses to run as root. In a user namespace of its own root is nobody, and files stay root's.
    private static List<String> unprivileged() throws InterruptedException {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "-U"));
            try {
                Process probe = new ProcessBuilder("unshare", "-U", "true")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                if (probe.waitFor() != 0) {
                    throw new IOException("unshare -U is not permitted");
                }
            } catch (IOException e) {
                throw new LaunchFailure(
                        "PostgreSQL does not run as root, and this machine gives root no user namespace to step into: "
                                + "run as a normal user.",
                        e);
            }
        }
        return command;
    }

    @Override
    public Readiness readiness() {
        return Readiness.sql(databases.url("postgres"), Databases.SUPERUSER, databases.superuserPassword());
    }

    @Override
    public void whenReady() {
        databases.ensure();
    }

    private Path data() {
        return place.home().data(name());
    }

    private static void deleteTree(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                all.sorted(java.util.Comparator.reverseOrder())
                        .forEach(path -> path.toFile().delete());
            }
        }
    }
}
