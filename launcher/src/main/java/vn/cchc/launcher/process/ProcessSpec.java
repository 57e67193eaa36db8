package vn.cchc.launcher.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// How to start a process. `environment` is added to the launcher's own; it may hold secrets and is never printed.
public record ProcessSpec(
        String name, List<String> command, Map<String, String> environment, Path directory, StopSignal stopSignal) {

    /// The signal that asks the process to end in good order.
    public enum StopSignal {
        /// What every JVM here understands.
        TERM,
        /// PostgreSQL's fast shutdown; TERM would wait for the last client.
        INT
    }

    public ProcessSpec {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    @Override
    public String toString() {
        return "ProcessSpec[" + name + "]";
    }
}
