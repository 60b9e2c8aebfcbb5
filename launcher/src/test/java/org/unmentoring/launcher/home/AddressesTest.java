package org.unmentoring.launcher.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.unmentoring.launcher.terminal.LaunchFailure;

class AddressesTest {
    @Test
    void aTakenPortIsNamedWithTheServiceThatWantsIt() throws IOException {
        var addresses = Addresses.free();
        addresses.mustBeFree(true);
        try (var other = new ServerSocket(addresses.participantsPort(), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> addresses.mustBeFree(true))
                    .isInstanceOf(LaunchFailure.class)
                    .hasMessageContaining("Port %d (participants-service)".formatted(other.getLocalPort()));
        }
    }

    @Test
    void oneOffsetMovesEveryPort() {
        assertThat(new Addresses(0).web()).isEqualTo("http://localhost:8080");
        assertThat(new Addresses(100).web()).isEqualTo("http://localhost:8180");
        assertThat(new Addresses(100).databasePort()).isEqualTo(8532);
    }
}
