package vn.cchc.launcher.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.cchc.launcher.process.LaunchFailure;

/// What must be true before anything is started.
public final class Preflight {
    public static final long MINIMUM_FREE_BYTES = 3L << 30;
    private static final int MINIMUM_JDK = 25;

    public static void requireJdk(int feature) {
        if (feature < MINIMUM_JDK) {
            throw new LaunchFailure("The suite needs JDK " + MINIMUM_JDK + " or newer, but this is JDK " + feature
                    + ": install one and set JAVA_HOME to it.");
        }
    }

    public static void requireDisk(Path folder, long bytes) {
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < bytes) {
                throw new LaunchFailure("Too little disk: the suite needs %s free in %s, there are %s."
                        .formatted(gigabytes(bytes), folder, gigabytes(free)));
            }
        } catch (IOException e) {
            throw new LaunchFailure("The free disk of " + folder + " cannot be determined: " + e.getMessage(), e);
        }
    }

    public static void requireBuilt(String component, List<Path> files) {
        files.stream().filter(file -> !Files.exists(file)).findFirst().ifPresent(missing -> {
            throw new LaunchFailure(component + " is not built: " + missing + " is missing; `make run` builds it.");
        });
    }

    private static String gigabytes(long bytes) {
        return "%.1f GB".formatted(bytes / (double) (1L << 30));
    }

    private Preflight() {}
}
