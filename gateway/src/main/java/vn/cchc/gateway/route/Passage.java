package vn.cchc.gateway.route;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.gateway.edge.EdgeConfig;
import vn.cchc.gateway.edge.HeaderPolicy;
import vn.cchc.gateway.problem.Problem;
import vn.cchc.gateway.problem.Refusals;

/// One request on its way to a service and back. It ends exactly once: with the service's answer, with a refusal, or
/// with the client gone; then nothing of it is left on either side.
///
/// ```
/// connect ─▶ send ─▶ (body streams) ─▶ answer ─▶ (body streams) ─▶ over
///    │         │            │             │              │
///   503       503      413, 408, 504   502, 504      both cut
/// ```
final class Passage {

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final RoutingContext exchange;
    private final HttpServerRequest incoming;
    private final HttpClient client;
    private final Service service;
    private final String uri;
    private final EdgeConfig limits;
    private final SilenceWatch watch;
    private final @Nullable MeasuredStream body;
    private @Nullable HttpClientRequest outgoing;
    private boolean answered;
    private boolean over;

    Passage(RoutingContext exchange, HttpClient client, Service service, String uri, EdgeConfig limits) {
        this.exchange = exchange;
        this.incoming = exchange.request();
        this.client = client;
        this.service = service;
        this.uri = uri;
        this.limits = limits;
        this.watch = new SilenceWatch(exchange.vertx(), this::silenceLimit, this::silent);
        this.body = hasBody() ? measuredBody() : null;
    }

    void begin() {
        watch.start();
        if (body == null) {
            incoming.resume();
        }
        attempt(body == null && READS.contains(incoming.method()));
    }

    /// A kept connection may be closed by its service in the moment it is used; a read is then simply asked again.
    private void attempt(boolean mayRepeat) {
        client.request(service.target()).compose(this::send).onComplete(this::deliver, failure -> {
            if (mayRepeat && !over && failure instanceof HttpClosedException) {
                attempt(false);
            } else {
                refuse(Failures.problem(failure, limits.retryAfter()));
            }
        });
    }

    private Future<ProxyResponse> send(HttpClientRequest request) {
        if (over || exchange.response().closed()) {
            over();
            request.reset();
            return Future.failedFuture("The client is gone");
        }
        outgoing = request;
        ProxyRequest inward = ProxyRequest.reverseProxy(incoming);
        inward.setURI(uri).setAuthority(incoming.authority()).setBody(body == null ? null : Body.body(body, length()));
        HeaderPolicy.inward(incoming, inward.headers());
        if (incoming.headers().contains(HttpHeaderNames.EXPECT, HttpHeaderValues.CONTINUE, true)) {
            incoming.response().writeContinue();
        }
        return inward.send(request);
    }

    private void deliver(ProxyResponse answer) {
        if (over) {
            answer.release();
            return;
        }
        watch.heard();
        answered = true;
        if (isWordlessRefusal(answer)) {
            answer.release();
            refuse(Problem.of(answer.getStatusCode()));
            return;
        }
        HeaderPolicy.outward(answer.headers());
        Body content = answer.getBody();
        if (isBare(answer)) {
            answer.setBody(null);
        } else if (content != null) {
            answer.setBody(Body.body(
                    new MeasuredStream(content.stream(), Long.MAX_VALUE, watch::heard, () -> {}), content.length()));
        }
        answer.send().onComplete(_ -> over());
    }

    /// Answers that never have a body (RFC 9110): one that is announced would never end for who waits for it.
    private static boolean isBare(ProxyResponse answer) {
        return answer.getStatusCode() == 304 || answer.getStatusCode() == 204;
    }

    /// A service's own server says no before the service is asked, and says nothing else: a body too large for it.
    private boolean isWordlessRefusal(ProxyResponse answer) {
        return answer.getStatusCode() >= 400
                && answer.getStatusCode() < 500
                && "0".equals(answer.headers().get(HttpHeaderNames.CONTENT_LENGTH))
                && !incoming.method().equals(HttpMethod.HEAD)
                && Refusals.canSay(answer.getStatusCode());
    }

    /// A service may work for long on what was sent to it; nothing else is worth waiting for in silence.
    private Duration silenceLimit() {
        boolean awaited = body != null && body.ended() && !answered;
        return awaited && service.patience().compareTo(limits.silenceLimit()) > 0
                ? service.patience()
                : limits.silenceLimit();
    }

    private void silent() {
        boolean clientStalls = body != null && !body.ended() && (outgoing == null || !outgoing.writeQueueFull());
        refuse(Problem.of(clientStalls ? 408 : 504));
    }

    private void tooLong() {
        refuse(Problem.bodyTooLarge(limits.bodyLimit().asLongValue()));
    }

    private void refuse(Problem problem) {
        if (over) {
            return;
        }
        over();
        if (body != null) {
            body.letGo();
        }
        if (outgoing != null) {
            outgoing.reset();
        }
        Refusals.refuse(exchange, problem);
    }

    private void over() {
        over = true;
        watch.stop();
    }

    private MeasuredStream measuredBody() {
        return new MeasuredStream(incoming, limits.bodyLimit().asLongValue(), watch::heard, this::tooLong);
    }

    private boolean hasBody() {
        return length() > 0 || incoming.headers().contains(HttpHeaderNames.TRANSFER_ENCODING);
    }

    /// The declared length, or -1 when the body ends where its chunks end.
    private long length() {
        String declared = incoming.getHeader(HttpHeaderNames.CONTENT_LENGTH);
        return declared == null ? -1 : Long.parseLong(declared);
    }
}
