package vn.cchc.gateway.route;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/// A stream that is handed on unchanged while its bytes are counted. Past `limit` it stops being handed on and says
/// so once.
final class MeasuredStream implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;
    private final long limit;
    private final Runnable heard;
    private final Runnable tooLong;
    private long bytes;
    private boolean ended;
    private boolean letGo;

    MeasuredStream(ReadStream<Buffer> source, long limit, Runnable heard, Runnable tooLong) {
        this.source = source;
        this.limit = limit;
        this.heard = heard;
        this.tooLong = tooLong;
    }

    boolean ended() {
        return ended;
    }

    /// The source belongs to somebody else from now on.
    void letGo() {
        letGo = true;
    }

    @Override
    public MeasuredStream handler(@Nullable Handler<Buffer> handler) {
        if (!letGo) {
            source.handler(handler == null ? null : chunk -> pass(chunk, handler));
        }
        return this;
    }

    private void pass(Buffer chunk, Handler<Buffer> handler) {
        boolean within = bytes <= limit;
        bytes += chunk.length();
        heard.run();
        if (bytes <= limit) {
            handler.handle(chunk);
        } else if (within) {
            tooLong.run();
        }
    }

    @Override
    public MeasuredStream endHandler(@Nullable Handler<Void> handler) {
        if (!letGo) {
            source.endHandler(handler == null ? null : _ -> end(handler));
        }
        return this;
    }

    private void end(Handler<Void> handler) {
        ended = true;
        heard.run();
        handler.handle(null);
    }

    @Override
    public MeasuredStream exceptionHandler(@Nullable Handler<Throwable> handler) {
        if (!letGo) {
            source.exceptionHandler(handler);
        }
        return this;
    }

    @Override
    public MeasuredStream pause() {
        if (!letGo) {
            source.pause();
        }
        return this;
    }

    @Override
    public MeasuredStream resume() {
        if (!letGo) {
            source.resume();
        }
        return this;
    }

    @Override
    public MeasuredStream fetch(long amount) {
        if (!letGo) {
            source.fetch(amount);
        }
        return this;
    }
}
