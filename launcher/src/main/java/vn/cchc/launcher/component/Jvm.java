package vn.cchc.launcher.component;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.cchc.launcher.home.Distribution;

/// The command line of a child JVM: the launcher's own JDK, a small heap.
final class Jvm {

    static List<String> command(String heap, List<String> options, String... rest) {
        List<String> command = new ArrayList<>();
        command.add(Distribution.java().toString());
        command.add("-Xmx" + heap);
        command.addAll(options);
        command.addAll(Arrays.asList(rest));
        return command;
    }

    private Jvm() {}
}
