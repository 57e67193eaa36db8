package vn.cchc.bench.fact;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.bench.stage.Stage;

/// What each component spends on a task. Hardly moved by what else the machine does, so it shows where time goes even
/// when latencies cannot.
final class ProcessorTime {
    private final Stage stage;
    private final List<String> components;
    private Map<String, Duration> last;

    /// Begins the first lap.
    ProcessorTime(Stage stage, String... components) {
        this.stage = stage;
        this.components = List.of(components);
        this.last = now();
    }

    /// Milliseconds per task, by component, since the last lap ended.
    Map<String, Double> lap(long tasks) {
        Map<String, Duration> now = now();
        Map<String, Double> each = new LinkedHashMap<>();
        now.forEach((component, spent) -> each.put(
                component, spent.minus(last.getOrDefault(component, spent)).toNanos() / 1e6 / tasks));
        last = now;
        return each;
    }

    private Map<String, Duration> now() {
        Map<String, Duration> spent = new LinkedHashMap<>();
        components.forEach(component -> spent.put(component, stage.cpu(component)));
        return spent;
    }
}
