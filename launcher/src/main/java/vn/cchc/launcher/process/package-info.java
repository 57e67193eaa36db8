/// One operating-system process: started with a log, awaited until ready, ended gently or at once, and remembered on
/// disk so that a later launcher can find and end what a killed one left behind.
///
/// Knows nothing of PostgreSQL, Kafka or services. Everything that can go wrong for a user is a
/// [LaunchFailure][vn.cchc.launcher.process.LaunchFailure] whose message is one clear sentence.
@NullMarked
package vn.cchc.launcher.process;

import org.jspecify.annotations.NullMarked;
