package vn.cchc.launcher.component;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import vn.cchc.launcher.home.Distribution;
import vn.cchc.launcher.home.Home;
import vn.cchc.launcher.home.Secrets;
import vn.cchc.launcher.home.Software;
import vn.cchc.launcher.process.Progress;
import vn.cchc.launcher.topology.Topology;

/// Where and how components run: the surroundings that all recipes share.
public record Place(
        Topology topology,
        Home home,
        Distribution distribution,
        Secrets secrets,
        Map<String, Map<String, String>> extraEnvironment,
        Map<String, List<String>> extraJvm,
        Duration readyWithin,
        Progress progress) {

    Software software() {
        return new Software(distribution.software());
    }

    List<String> jvm(String component) {
        return extraJvm.getOrDefault(component, List.of());
    }

    Map<String, String> environment(String component) {
        return extraEnvironment.getOrDefault(component, Map.of());
    }
}
