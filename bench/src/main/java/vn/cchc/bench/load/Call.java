package vn.cchc.bench.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A request as the bytes that go over the wire.
public final class Call {
    private final byte[] bytes;

    private Call(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Call get(String path, String token) {
        return new Call(bytes(head("GET", path, token, null) + "\r\n"));
    }

    /// A write on something that has a version.
    public static Call post(String path, String token, String ifMatch, String json) {
        byte[] body = bytes(json);
        String head = head("POST", path, token, ifMatch)
                + (body.length == 0 ? "" : "Content-Type: application/json\r\n")
                + "Content-Length: " + body.length + "\r\n\r\n";
        return new Call(bytes(head + json));
    }

    /// A file as it is.
    public static Call file(String path, String token, String type, byte[] file) {
        byte[] head = bytes(head("POST", path, token, null) + "Content-Type: " + type + "\r\nContent-Length: "
                + file.length + "\r\n\r\n");
        byte[] whole = Arrays.copyOf(head, head.length + file.length);
        System.arraycopy(file, 0, whole, head.length, file.length);
        return new Call(whole);
    }

    /// The head of a request whose body is a file, to be sent after it.
    public static Call upload(String path, String token, String type, Path file) throws IOException {
        return new Call(bytes(head("POST", path, token, null) + "Content-Type: " + type + "\r\nContent-Length: "
                + Files.size(file) + "\r\n\r\n"));
    }

    byte[] bytes() {
        return bytes;
    }

    private static String head(String method, String path, String token, @Nullable String ifMatch) {
        return method + " " + path
                + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\nAuthorization: Bearer " + token + "\r\n"
                + (ifMatch == null ? "" : "If-Match: " + ifMatch + "\r\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
