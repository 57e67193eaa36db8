/// The command line of the local suite: `run`, `stop`, `status`, `logs`, `demo`, and `supervise`, which is the detached
/// JVM that owns the processes.
///
/// [Launcher][vn.cchc.launcher.Launcher] is the main class. The suite itself, for tests and benches too, is
/// [Suite][vn.cchc.launcher.suite.Suite].
@NullMarked
package vn.cchc.launcher;

import org.jspecify.annotations.NullMarked;
