package vn.cchc.launcher;

import java.util.Arrays;
import java.util.List;
import vn.cchc.launcher.process.LaunchFailure;
import vn.cchc.launcher.suite.SuiteConfig;

/// `launcher run | stop | status | logs [component] [-f] | demo | rebuild [--dry-run]`. Exit code 0 when what was asked
/// has happened.
public final class Launcher {
    private static final String USAGE = """
            usage: launcher <command>
              run                    start the suite in the background and wait until it is ready
              demo                   run, then load the demo through the public API
              stop                   stop the suite; its state is kept
              status                 what runs, where, since when
              logs [component] [-f]  the end of the logs; -f goes on showing what is added
              rebuild [--dry-run]    hold the indicators against the stored facts, and mend them""";

    public static void main(String[] args) {
        System.exit(run(Arrays.asList(args), new Terminal(System.out, System.err)));
    }

    static int run(List<String> args, Terminal terminal) {
        String command = args.isEmpty() ? "" : args.getFirst();
        List<String> rest = args.isEmpty() ? args : args.subList(1, args.size());
        try {
            return switch (command) {
                case "run" -> new RunCommand(SuiteConfig.local(), terminal).execute();
                case "demo" -> new DemoCommand(SuiteConfig.local(), terminal).execute();
                case "stop" -> new StopCommand(SuiteConfig.local(), terminal).execute();
                case "status" -> new StatusCommand(SuiteConfig.local(), terminal).execute();
                case "logs" -> new LogsCommand(SuiteConfig.local(), terminal).execute(rest);
                case "rebuild" -> new RebuildCommand(SuiteConfig.local(), terminal).execute(rest);
                case "supervise" -> new Supervisor(SuiteConfig.local(), terminal).execute();
                default -> {
                    terminal.error(USAGE);
                    yield 2;
                }
            };
        } catch (LaunchFailure e) {
            terminal.error(e.getMessage());
            return 1;
        }
    }

    private Launcher() {}
}
