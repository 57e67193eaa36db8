package vn.cchc.launcher.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.cchc.launcher.process.LaunchFailure;
import vn.cchc.launcher.topology.PortUse;
import vn.cchc.launcher.topology.Topology;

class PortsTest {

    @Test
    void aTakenPortIsNamedTogetherWithTheComponentThatWantsIt() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.requireFree(List.of(new PortUse("keycloak", taken.getLocalPort()))))
                    .isInstanceOf(LaunchFailure.class)
                    .hasMessageStartingWith(
                            "Port " + taken.getLocalPort() + " is already in use, but keycloak needs it");
        }
    }

    @Test
    void aPortTakenOnAllAddressesIsNotFreeEither() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            assertThat(Ports.isFree(taken.getLocalPort())).isFalse();
        }
    }

    @RepeatedTest(50)
    void aFreeBlockOfPortsLeavesTheDefaultsAlone() {
        Topology topology = Topology.load();
        Topology shifted = topology.shifted(Ports.freeOffset(topology));

        Ports.requireFree(shifted.ports(shifted.components()));
        assertThat(shifted.ports(shifted.components()))
                .extracting(PortUse::port)
                .doesNotContainAnyElementsOf(topology.ports(topology.components()).stream()
                        .map(PortUse::port)
                        .toList())
                .allMatch(port -> port < 32_768);
    }
}
