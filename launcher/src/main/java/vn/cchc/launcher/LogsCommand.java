package vn.cchc.launcher;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.launcher.process.LaunchFailure;
import vn.cchc.launcher.process.LogFile;
import vn.cchc.launcher.process.LogLine;
import vn.cchc.launcher.suite.SuiteConfig;

/// Shows the end of the logs of all components, or of one; with `-f` goes on until it is interrupted.
final class LogsCommand {
    private static final int LINES_OF_EACH = 10;
    private static final int LINES_OF_ONE = 200;
    private static final Duration POLL = Duration.ofMillis(300);

    private final SuiteConfig config;
    private final Terminal terminal;

    LogsCommand(SuiteConfig config, Terminal terminal) {
        this.config = config;
        this.terminal = terminal;
    }

    int execute(List<String> args) {
        boolean follow = args.contains("-f");
        List<String> names =
                components(args.stream().filter(arg -> !arg.equals("-f")).toList());
        Map<String, Long> shown = new HashMap<>();
        for (String name : names) {
            LogFile log = config.home().log(name);
            shown.put(name, log.size());
            terminal.line("── " + name + " · " + log.path());
            log.tail(names.size() == 1 ? LINES_OF_ONE : LINES_OF_EACH).stream()
                    .map(LogLine::readable)
                    .forEach(terminal::line);
        }
        return follow ? follow(names, shown) : 0;
    }

    private List<String> components(List<String> wanted) {
        List<String> known = new ArrayList<>(config.topology().components());
        known.add("supervisor");
        for (String name : wanted) {
            if (!known.contains(name)) {
                throw new LaunchFailure(
                        "There is no component '" + name + "'; there are " + String.join(", ", known) + ".");
            }
        }
        return wanted.isEmpty() ? known : wanted;
    }

    private int follow(List<String> names, Map<String, Long> shown) {
        try {
            while (true) {
                Thread.sleep(POLL);
                names.forEach(name -> shown.compute(name, (_, offset) -> showNews(name, offset == null ? 0 : offset)));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private long showNews(String name, long offset) {
        LogFile log = config.home().log(name);
        long size = log.size();
        if (size > offset) {
            log.from(offset).lines().forEach(line -> terminal.line("%-15s %s".formatted(name, LogLine.readable(line))));
        }
        return size;
    }
}
