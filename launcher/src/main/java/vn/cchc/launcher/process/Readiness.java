package vn.cchc.launcher.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/// Whether a process can do its work now. A probe answers within seconds and never throws.
@FunctionalInterface
public interface Readiness {

    boolean isReady();

    static Readiness http(URI address) {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(3)).build();
        return () -> {
            try {
                return Clients.HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
            } catch (IOException _) {
                return false;
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return false;
            }
        };
    }

    static Readiness tcp(int port) {
        return () -> {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
                return true;
            } catch (IOException _) {
                return false;
            }
        };
    }

    static Readiness sql(String url, String user, String password) {
        return () -> {
            try (var connection = DriverManager.getConnection(url, user, password)) {
                return connection.isValid(2);
            } catch (SQLException _) {
                return false;
            }
        };
    }

    /// One client for all probes.
    final class Clients {
        private static final HttpClient HTTP = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build();

        private Clients() {}
    }
}
