package vn.cchc.launcher.home;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.cchc.launcher.process.LaunchFailure;
import vn.cchc.launcher.topology.PortUse;
import vn.cchc.launcher.topology.Topology;

/// Which ports of this machine are free.
public final class Ports {
    /// Keeps every shifted port below the range from which systems hand out ports to clients.
    private static final int LARGEST_OFFSET = 12_000;

    private static final int ATTEMPTS = 200;

    /// Refuses the first port that is taken, and says who wants it.
    public static void requireFree(Collection<PortUse> wanted) {
        for (PortUse use : wanted) {
            if (!isFree(use.port())) {
                throw new LaunchFailure("Port " + use.port() + " is already in use, but " + use.component()
                        + " needs it: free it, or move the whole suite with CCHC_PORT_OFFSET=1000.");
            }
        }
    }

    /// An offset that makes all ports of the topology free ones, for a suite beside others: none of them is a default
    /// either, or the suite started next without an offset would find its port taken.
    public static int freeOffset(Topology topology) {
        Set<Integer> defaults = portsOf(topology);
        return IntStream.range(0, ATTEMPTS)
                .map(_ -> ThreadLocalRandom.current().nextInt(1, LARGEST_OFFSET / 10) * 10)
                .filter(offset -> portsOf(topology.shifted(offset)).stream()
                        .allMatch(port -> !defaults.contains(port) && isFree(port)))
                .findFirst()
                .orElseThrow(() -> new LaunchFailure("No free block of ports was found on this machine."));
    }

    /// A single free port, for one more replica.
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new LaunchFailure("No free port was found on this machine: " + e.getMessage(), e);
        }
    }

    private static Set<Integer> portsOf(Topology topology) {
        return topology.ports(topology.components()).stream().map(PortUse::port).collect(Collectors.toSet());
    }

    static boolean isFree(int port) {
        return canBind(new InetSocketAddress(port))
                && canBind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    private static boolean canBind(InetSocketAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private Ports() {}
}
