package vn.cchc.launcher.home;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import vn.cchc.launcher.process.LaunchFailure;
import vn.cchc.launcher.process.LogFile;
import vn.cchc.launcher.process.ProcessLedger;

/// The folder where one suite keeps all its state. Deleting it while nothing runs forgets everything.
///
/// ```
/// secrets.properties    made at the first run, readable by its owner only
/// data/‹component›/     what must survive a restart
/// logs/‹component›.log
/// run/                  the lock, the pids, the progress of the current run
/// ```
public record Home(Path path) {

    public Home {
        path = path.toAbsolutePath().normalize();
    }

    /// Makes the folders; fails when this user may not.
    public void create() {
        try {
            Files.createDirectories(logs());
            Files.createDirectories(run());
            Files.createDirectories(path.resolve("data"));
        } catch (IOException e) {
            throw new LaunchFailure("The folder " + path + " cannot be written: " + e.getMessage(), e);
        }
        if (!Files.isWritable(run()) || !Files.isWritable(logs())) {
            throw new LaunchFailure("The folder " + path
                    + " belongs to another user; remove it, or set CCHC_HOME to a folder of your own.");
        }
    }

    public Path data(String component) {
        return path.resolve("data").resolve(component);
    }

    public Path logs() {
        return path.resolve("logs");
    }

    public LogFile log(String component) {
        return new LogFile(logs().resolve(component + ".log"));
    }

    public Path run() {
        return path.resolve("run");
    }

    public Path secrets() {
        return path.resolve("secrets.properties");
    }

    public ProcessLedger ledger() {
        return new ProcessLedger(run());
    }

    /// Makes this JVM the only one that runs a suite here. The system frees the lock when the JVM ends, however it
    /// ends.
    public Optional<AutoCloseable> lock() {
        try {
            FileChannel channel =
                    FileChannel.open(run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(channel);
        } catch (IOException e) {
            throw new LaunchFailure("The folder " + path + " cannot be locked: " + e.getMessage(), e);
        }
    }

    /// Whether a suite runs here, in this or another JVM.
    public boolean isLocked() {
        if (!Files.exists(run().resolve("lock"))) {
            return false;
        }
        Optional<AutoCloseable> lock = lock();
        lock.ifPresent(Home::release);
        return lock.isEmpty();
    }

    public static void release(AutoCloseable lock) {
        try {
            lock.close();
        } catch (Exception e) {
            throw new IllegalStateException("A file lock cannot be released", e);
        }
    }

    private static @org.jspecify.annotations.Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }
}
