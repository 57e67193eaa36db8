package vn.cchc.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ConnectionTest {

    @Test
    void anAnswerOfKnownLengthIsReadWhole() throws Exception {
        Answer answer = answered("HTTP/1.1 200 OK\r\netag: \"7\"\r\nContent-Length: 5\r\n\r\nhello");

        assertThat(answer.ok().text()).isEqualTo("hello");
        assertThat(answer.etag()).isEqualTo("\"7\"");
    }

    @Test
    void chunksAreJoined() throws Exception {
        Answer answer = answered(
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n7\r\n, world\r\n0\r\n\r\n");

        assertThat(answer.text()).isEqualTo("hello, world");
    }

    @Test
    void anAnswerWithoutBodyEndsWithItsHead() throws Exception {
        assertThat(answered("HTTP/1.1 204 No Content\r\nServer: x\r\n\r\n").status())
                .isEqualTo(204);
    }

    @Test
    void anAnswerCutShortIsAnError() {
        assertThatThrownBy(() -> answered("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhel"))
                .isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> answered("HTTP/1.1 200 OK\r\nContent-Le")).isInstanceOf(EOFException.class);
    }

    @Test
    void aSecondAnswerFollowsOnTheSameConnection() throws Exception {
        String one = "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n";
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            serve(server, one + "a" + one + "b");
            try (Connection connection = new Connection(address(server))) {
                assertThat(connection.send(question()).text()).isEqualTo("a");
                assertThat(connection.send(question()).text()).isEqualTo("b");
            }
        }
    }

    private static Answer answered(String raw) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            serve(server, raw);
            try (Connection connection = new Connection(address(server))) {
                return connection.send(question());
            }
        }
    }

    private static void serve(ServerSocket server, String raw) {
        Thread.ofVirtual().start(() -> {
            try (Socket socket = server.accept()) {
                socket.getOutputStream().write(raw.getBytes(StandardCharsets.UTF_8));
                socket.shutdownOutput();
                socket.getInputStream().readAllBytes();
            } catch (java.io.IOException _) {
                // the client went first
            }
        });
    }

    private static Call question() {
        return Call.get("/", "token");
    }

    private static URI address(ServerSocket server) {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }
}
