package vn.cchc.bench.load;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// One HTTP/1.1 connection that is kept alive. Not for several threads at once.
public final class Connection implements AutoCloseable {
    private static final int CONNECT_MILLIS = 2_000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final byte[] NOTHING = {};

    /// Every server keeps an idle connection open for longer.
    private static final long REST = Duration.ofSeconds(30).toNanos();

    private final Socket socket = new Socket();
    private final InputStream in;
    private final byte[] buffer = new byte[32 << 10];
    private int from;
    private int to;
    private long answered = System.nanoTime();

    public Connection(URI server) throws IOException {
        this(server, PATIENCE);
    }

    /// @param patience how long an answer may be waited for
    public Connection(URI server, Duration patience) throws IOException {
        socket.setTcpNoDelay(true);
        socket.connect(new InetSocketAddress(server.getHost(), server.getPort()), CONNECT_MILLIS);
        socket.setSoTimeout(Math.toIntExact(patience.toMillis()));
        in = socket.getInputStream();
    }

    /// Sends, and returns when the whole answer has been read.
    public Answer send(Call call) throws IOException {
        socket.getOutputStream().write(call.bytes());
        return answer();
    }

    /// Sends a head and a file as its body, without having the file in memory.
    public Answer send(Call head, Path body) throws IOException {
        socket.getOutputStream().write(head.bytes());
        Files.copy(body, socket.getOutputStream());
        return answer();
    }

    /// Whether nothing was asked of it for so long that the server may have closed it.
    public boolean isStale() {
        return System.nanoTime() - answered > REST;
    }

    private Answer answer() throws IOException {
        String head = head();
        answered = System.nanoTime();
        Answer answer = new Answer(Integer.parseInt(head, 9, 12, 10), head, NOTHING);
        if (answer.status() == 204 || answer.status() == 304) {
            return answer;
        }
        return new Answer(answer.status(), head, answer.isChunked() ? chunks() : exactly(answer.length()));
    }

    /// Status line and headers, up to the empty line.
    private String head() throws IOException {
        int end = from;
        while (true) {
            for (; end + 3 < to; end++) {
                if (buffer[end] == '\r' && buffer[end + 2] == '\r') {
                    String head = new String(buffer, from, end + 2 - from, StandardCharsets.ISO_8859_1);
                    from = end + 4;
                    return head;
                }
            }
            end -= fill();
        }
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int length;
        do {
            length = Integer.parseInt(line(), 16);
            body.write(exactly(length));
            line();
        } while (length > 0);
        return body.toByteArray();
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = new byte[length];
        int buffered = Math.min(length, to - from);
        System.arraycopy(buffer, from, bytes, 0, buffered);
        from += buffered;
        if (in.readNBytes(bytes, buffered, length - buffered) < length - buffered) {
            throw new EOFException("The server closed the connection within an answer");
        }
        return bytes;
    }

    private String line() throws IOException {
        int end = from;
        while (true) {
            for (; end + 1 < to; end++) {
                if (buffer[end] == '\r') {
                    String line = new String(buffer, from, end - from, StandardCharsets.ISO_8859_1);
                    from = end + 2;
                    return line;
                }
            }
            end -= fill();
        }
    }

    /// Reads more. Returns by how much what was there has moved towards the front.
    private int fill() throws IOException {
        int moved = from;
        System.arraycopy(buffer, from, buffer, 0, to - from);
        to -= moved;
        from = 0;
        if (to == buffer.length) {
            throw new IOException("An answer with headers of more than " + buffer.length + " bytes");
        }
        int read = in.read(buffer, to, buffer.length - to);
        if (read < 0) {
            throw new EOFException("The server closed the connection");
        }
        to += read;
        return moved;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
