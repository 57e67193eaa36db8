/// The suite as a library: started, used, broken and closed by the command line, by end-to-end tests and by benches.
///
/// ```java
/// try (Suite suite = Suite.start(SuiteConfig.isolated(folder))) {
///     String token = suite.access().tokens().person("hanoi.standing");
///     suite.component("kafka").kill();
/// }
/// ```
/// A suite owns its processes: they end when it is closed and, at the latest, when the JVM ends.
@NullMarked
package vn.cchc.launcher.suite;

import org.jspecify.annotations.NullMarked;
