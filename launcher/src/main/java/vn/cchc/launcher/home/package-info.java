/// What a suite needs of this machine: a folder for its state, secrets, ports, disk space, the built software.
///
/// Checks here run before anything is started; what they refuse is said in one sentence
/// ([LaunchFailure][vn.cchc.launcher.process.LaunchFailure]).
@NullMarked
package vn.cchc.launcher.home;

import org.jspecify.annotations.NullMarked;
