package vn.cchc.gateway.problem;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.concurrent.atomic.AtomicLong;

/// Answers a request whose body has not been read.
///
/// A server that closes while its client still writes loses the answer: the kernel resets the connection. So what
/// still comes is thrown away for a moment, and the connection goes only when the body ended, or is too long, or too
/// slow to be worth waiting for.
final class Unread {

    private static final long WORTH_READING = 64 << 20;
    private static final long PATIENCE_MILLIS = 2_000;

    static void answer(Vertx vertx, HttpServerRequest request, Buffer body) {
        if (request.isEnded() || request.version() == HttpVersion.HTTP_2) {
            request.response().end(body);
            return;
        }
        boolean bodyless = !request.headers().contains(HttpHeaderNames.CONTENT_LENGTH)
                && !request.headers().contains(HttpHeaderNames.TRANSFER_ENCODING);
        if (bodyless) {
            request.resume();
            request.response().end(body);
            return;
        }
        request.response().putHeader(HttpHeaderNames.CONNECTION, "close");
        discard(vertx, request);
        request.response().end(body);
    }

    private static void discard(Vertx vertx, HttpServerRequest request) {
        AtomicLong discarded = new AtomicLong();
        long timer = vertx.setTimer(PATIENCE_MILLIS, _ -> request.connection().close());
        request.handler(chunk -> {
            if (discarded.addAndGet(chunk.length()) > WORTH_READING) {
                request.pause();
            }
        });
        request.endHandler(_ -> {
            vertx.cancelTimer(timer);
            request.connection().close();
        });
        request.exceptionHandler(_ -> vertx.cancelTimer(timer));
        request.resume();
    }

    private Unread() {}
}
