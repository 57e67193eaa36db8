package vn.cchc.launcher;

import java.nio.file.Path;
import java.util.function.Consumer;
import vn.cchc.launcher.suite.SuiteAccess;

/// Loads the demo through the public API of a running suite, exactly as an integrator would.
///
/// Found by `java.util.ServiceLoader`. Loading twice duplicates nothing.
public interface DemoLoader {

    /// Loads the demo and writes what it produced below `output`; `say` prints a line to whoever waits.
    /// Fails with a `LaunchFailure` that says in one sentence what was refused.
    void load(SuiteAccess suite, Path output, Consumer<String> say);
}
