package vn.cchc.launcher;

import java.nio.file.Path;
import java.util.ServiceLoader;
import vn.cchc.launcher.process.LaunchFailure;
import vn.cchc.launcher.suite.SuiteConfig;

/// `run`, then the demo on top of it. The suite is left running, whether loading succeeds or not.
final class DemoCommand {
    private final SuiteConfig config;
    private final Terminal terminal;

    DemoCommand(SuiteConfig config, Terminal terminal) {
        this.config = config;
        this.terminal = terminal;
    }

    int execute() {
        DemoLoader loader = ServiceLoader.load(DemoLoader.class)
                .findFirst()
                .orElseThrow(() -> new LaunchFailure("This build of the launcher has no demo to load."));
        int started = new RunCommand(config, terminal).execute();
        if (started == 0) {
            Path output = config.distribution().root().resolve("build/demo");
            loader.load(config.access(), output, terminal::line);
        }
        return started;
    }
}
