package vn.cchc.launcher.component;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.cchc.launcher.process.LaunchFailure;
import vn.cchc.launcher.process.LogFile;

/// A command that runs to its end while something is prepared.
final class Tool {
    private static final int LINES_SHOWN = 12;

    /// Runs `command`, its output appended to `log`; fails when it does, ends it when interrupted.
    static void run(String purpose, List<String> command, Path directory, LogFile log) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()))
                    .start();
            try {
                if (process.waitFor() != 0) {
                    throw new LaunchFailure("%s failed with exit code %d; its log is %s, which ends with:%n    %s"
                            .formatted(
                                    purpose,
                                    process.exitValue(),
                                    log.path(),
                                    String.join(System.lineSeparator() + "    ", log.tail(LINES_SHOWN))));
                }
            } finally {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new LaunchFailure(purpose + " cannot be started: " + e.getMessage(), e);
        }
    }

    private Tool() {}
}
