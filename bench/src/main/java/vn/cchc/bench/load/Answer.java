package vn.cchc.bench.load;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.cchc.bench.CannotMeasure;

/// What came back; `head` is the status line and the headers.
public final class Answer {
    private final int status;
    private final String head;
    private final byte[] body;

    Answer(int status, String head, byte[] body) {
        this.status = status;
        this.head = head;
        this.body = body;
    }

    public int status() {
        return status;
    }

    public byte[] body() {
        return body;
    }

    /// The value of a header, found without cutting the others up.
    public Optional<String> header(String name) {
        for (int line = head.indexOf('\n') + 1; line > 0; line = head.indexOf('\n', line) + 1) {
            int colon = line + name.length();
            if (colon < head.length()
                    && head.charAt(colon) == ':'
                    && head.regionMatches(true, line, name, 0, name.length())) {
                int end = head.indexOf('\r', colon);
                return Optional.of(head.substring(colon + 1, end).strip());
            }
        }
        return Optional.empty();
    }

    public String etag() {
        return header("ETag").orElseThrow(() -> new CannotMeasure("An answer without an ETag: " + head));
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /// This answer, when it is a good one.
    public Answer ok() {
        if (status != 200) {
            throw new CannotMeasure("%d instead of 200: %s".formatted(status, text()));
        }
        return this;
    }

    int length() {
        return header("Content-Length").map(Integer::parseInt).orElse(0);
    }

    boolean isChunked() {
        return header("Transfer-Encoding").isPresent();
    }
}
