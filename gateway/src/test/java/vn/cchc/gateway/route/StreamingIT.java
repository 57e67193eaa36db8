package vn.cchc.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import vn.cchc.gateway.fixture.RawHttp;
import vn.cchc.gateway.fixture.Realm;
import vn.cchc.gateway.fixture.Servers;

/// Big bodies: they arrive whole, and what the gateway holds of them at any moment is bounded. The bound is seen from
/// outside, by how much a sender gets rid of while the receiver does not read.
@QuarkusTest
@WithTestResource(Servers.class)
class StreamingIT {

    private static final int MEGABYTE = 1 << 20;
    private static final byte[] CHUNK = new byte[64 * 1024];

    @Test
    void fiftyMegabytesArriveWhole() throws IOException {
        try (Socket client = post("/api/v1/plans/upload", "Content-Length: " + 50 * MEGABYTE)) {
            for (int sent = 0; sent < 50 * MEGABYTE; sent += CHUNK.length) {
                client.getOutputStream().write(CHUNK);
            }

            assertThat(answer(client)).startsWith("HTTP/1.1 200 ").endsWith("\r\n" + 50 * MEGABYTE);
        }
    }

    @Test
    void aSenderWaitsWhileItsServiceDoesNotRead() throws IOException {
        try (Socket client = post("/api/v1/plans/slow-reader", "Content-Length: " + 50 * MEGABYTE)) {
            long begun = System.nanoTime();
            long atFullSpeed = 0;
            for (int sent = 0; sent < 50 * MEGABYTE; sent += CHUNK.length) {
                client.getOutputStream().write(CHUNK);
                if (System.nanoTime() - begun < Duration.ofMillis(500).toNanos()) {
                    atFullSpeed = sent;
                }
            }

            assertThat(atFullSpeed).as("taken while nobody read").isLessThan(24L * MEGABYTE);
            assertThat(answer(client)).endsWith("\r\n" + 50 * MEGABYTE);
        }
    }

    @Test
    void fiftyMegabytesComeBackWholeToASlowReader() throws IOException {
        try (Socket client = connect()) {
            write(
                    client,
                    "GET /api/v1/plans/download?bytes=" + 50 * MEGABYTE + " HTTP/1.0\r\nHost: g\r\n" + bearer()
                            + "\r\n");
            long received = 0;
            InputStream in = client.getInputStream();
            byte[] buffer = new byte[MEGABYTE];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                received += n;
            }

            assertThat(received).isGreaterThan(50L * MEGABYTE);
        }
    }

    @Test
    void aBodyThatDeclaresItselfTooLongIsRefusedUnread() throws IOException {
        try (Socket client = post("/api/v1/plans/upload", "Content-Length: " + 61 * MEGABYTE)) {
            assertThat(answer(client))
                    .startsWith("HTTP/1.1 413 ")
                    .contains("application/problem+json")
                    .contains("/problems/http/413");
        }
    }

    @Test
    void aBodyThatTurnsOutTooLongIsRefusedOnTheWay() throws IOException {
        try (Socket client = post("/api/v1/plans/upload", "Transfer-Encoding: chunked")) {
            OutputStream out = client.getOutputStream();
            byte[] head = (Integer.toHexString(CHUNK.length) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            try {
                for (int sent = 0; sent < 70 * MEGABYTE; sent += CHUNK.length) {
                    out.write(head);
                    out.write(CHUNK);
                    out.write(new byte[] {'\r', '\n'});
                }
                out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            } catch (SocketException _) {
                // refused while still sending: the answer is there all the same
            }

            assertThat(answer(client)).startsWith("HTTP/1.1 413 ").contains("/problems/http/413");
        }
    }

    @Test
    void aClientThatExpectsToBeAskedIsAskedOnlyWhenItsBodyIsWanted() throws IOException {
        try (Socket client = post("/api/v1/plans/upload", "Content-Length: 4\r\nExpect: 100-continue")) {
            byte[] interim = client.getInputStream().readNBytes("HTTP/1.1 100 Continue".length());
            assertThat(new String(interim, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 100 Continue");
            client.getOutputStream().write(new byte[4]);

            assertThat(answer(client)).contains("HTTP/1.1 200 ").endsWith("\r\n4");
        }
        String refused = RawHttp.exchange(
                RestAssured.port,
                "POST /api/v1/plans HTTP/1.1\r\nHost: g\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n");
        assertThat(refused).startsWith("HTTP/1.1 401 ");
    }

    @Test
    void aClientThatGoesAwayLeavesNothingBehind() throws IOException {
        try (Socket client = post("/api/v1/plans/upload", "Content-Length: " + 50 * MEGABYTE)) {
            client.getOutputStream().write(CHUNK);

            Awaitility.await().untilAsserted(() -> assertThat(underWay()).isPositive());
        }

        Awaitility.await()
                .atMost(Duration.ofMillis(900))
                .untilAsserted(() -> assertThat(underWay()).isZero());
    }

    /// Uploads that have begun at the service and have neither ended nor been cut off.
    private static int underWay() {
        String count = RestAssured.given()
                .auth()
                .oauth2(Realm.token("observer"))
                .get("/api/v1/plans/under-way")
                .asString();
        return Integer.parseInt(count);
    }

    private static Socket post(String path, String framing) throws IOException {
        Socket client = connect();
        write(
                client,
                "POST " + path + " HTTP/1.1\r\nHost: g\r\n" + bearer() + framing + "\r\nConnection: close\r\n\r\n");
        return client;
    }

    private static Socket connect() throws IOException {
        Socket client = new Socket("localhost", RestAssured.port);
        client.setSoTimeout(10_000);
        return client;
    }

    private static void write(Socket client, String text) throws IOException {
        client.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String answer(Socket client) throws IOException {
        return new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String bearer() {
        return "Authorization: Bearer " + Realm.token("stream") + "\r\n";
    }
}
