/// The suite as typed values, read from `infra/`: processes, ports, databases, topics, the environment of a service.
///
/// Nothing here starts anything, touches the network or knows a folder. Values are immutable; another place to run
/// the suite is another [Topology][vn.cchc.launcher.topology.Topology] made with `shifted`.
@NullMarked
package vn.cchc.launcher.topology;

import org.jspecify.annotations.NullMarked;
