package vn.cchc.kit.inbox;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.kit.event.CloudEvents;
import vn.cchc.kit.event.InboundEvent;

/// Continues the trace of the request that caused an event, so that what is done here, and every fact it causes,
/// belongs to it.
final class InboundTrace {

    private static final TextMapGetter<InboundEvent> HEADERS = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(InboundEvent event) {
            return List.of(CloudEvents.TRACE_PARENT);
        }

        @Override
        public @Nullable String get(@Nullable InboundEvent event, String key) {
            return event != null && CloudEvents.TRACE_PARENT.equals(key) ? event.traceParent() : null;
        }
    };

    private InboundTrace() {}

    static void within(String listener, InboundEvent event, Runnable work) {
        Context parent = W3CTraceContextPropagator.getInstance().extract(Context.root(), event, HEADERS);
        Tracer tracer = GlobalOpenTelemetry.getTracer("vn.cchc.kit");
        Span span = tracer.spanBuilder(listener + " " + event.type())
                .setParent(parent)
                .setSpanKind(SpanKind.CONSUMER)
                .startSpan();
        try (Scope _ = span.makeCurrent()) {
            work.run();
        } finally {
            span.end();
        }
    }
}
