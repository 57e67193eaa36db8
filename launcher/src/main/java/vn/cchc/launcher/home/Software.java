package vn.cchc.launcher.home;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import vn.cchc.launcher.process.LaunchFailure;

/// Software unpacked once and shared by every suite of the checkout.
///
/// A folder counts only when its mark is there and says what is wanted; half-unpacked ones are made anew. Several JVMs
/// may ask at the same time: the first works, the others wait.
public record Software(Path folder) {
    private static final ReentrantLock WITHIN_THIS_JVM = new ReentrantLock();

    /// Fills an empty folder with what is wanted.
    @FunctionalInterface
    public interface Filling {
        void fill(Path empty) throws IOException, InterruptedException;
    }

    /// The server binaries for this platform, from the library that packs them for the class path.
    public Path postgres() throws InterruptedException {
        String resource = "/postgres-" + platform() + ".txz";
        return ready("postgres", library(resource), target -> {
            try (InputStream archive = open(resource)) {
                Archive.unpackXz(archive, target);
            }
        });
    }

    /// Keycloak unpacked; `then` finishes it. `wanted` changes when it must be made anew.
    public Path keycloak(Path archive, String wanted, Filling then) throws InterruptedException {
        return ready("keycloak", archive.getFileName() + " " + wanted, target -> {
            try (InputStream stream = Files.newInputStream(archive)) {
                Archive.unpackGzip(stream, target, 1);
            }
            then.fill(target);
        });
    }

    /// Where a JVM keeps its loaded classes from one start to the next; it makes and renews the file by itself.
    public Path sharedClasses(String component) {
        return folder.resolve(component + ".jsa");
    }

    private Path ready(String name, String wanted, Filling filling) throws InterruptedException {
        Path target = folder.resolve(name);
        Path mark = folder.resolve(name + ".ready");
        WITHIN_THIS_JVM.lockInterruptibly();
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var _ = channel.lock()) {
                if (!Files.exists(mark) || !Files.readString(mark).equals(wanted)) {
                    Files.deleteIfExists(mark);
                    delete(target);
                    Files.createDirectories(target);
                    filling.fill(target);
                    Files.writeString(mark, wanted);
                }
            }
            return target;
        } catch (IOException e) {
            throw new LaunchFailure(
                    "The software for " + name + " cannot be unpacked to " + target + ": " + e.getMessage(), e);
        } finally {
            WITHIN_THIS_JVM.unlock();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static InputStream open(String resource) {
        InputStream stream = Software.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new LaunchFailure("There are no PostgreSQL binaries for this platform (" + platform() + ").");
        }
        return stream;
    }

    /// The name of the library that holds the resource: it bears the version.
    private static String library(String resource) {
        URL address = Software.class.getResource(resource);
        String text = address == null ? resource : address.toString();
        String jar = text.substring(0, Math.max(0, text.lastIndexOf('!')));
        return jar.substring(jar.lastIndexOf('/') + 1);
    }

    private static String platform() {
        boolean mac = System.getProperty("os.name").startsWith("Mac");
        boolean arm = System.getProperty("os.arch").equals("aarch64");
        return (mac ? "darwin" : "linux") + "-" + (arm ? "arm_64" : "x86_64");
    }
}
