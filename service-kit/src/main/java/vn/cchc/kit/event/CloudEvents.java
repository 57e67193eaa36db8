package vn.cchc.kit.event;

/// Header names of CloudEvents 1.0 over Kafka in binary mode, and of W3C trace context.
public final class CloudEvents {

    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    public static final String CONTENT_TYPE = "content-type";
    public static final String TRACE_PARENT = "traceparent";
    /// On dead letters: why the event could not be applied, by whom, and where it came from.
    public static final String DEAD_REASON = "cchc_dead_reason";

    public static final String DEAD_LISTENER = "cchc_dead_listener";
    public static final String DEAD_ORIGIN = "cchc_dead_origin";
    /// On dead letters whose payload was cut: its size in bytes; all of it lies at the origin.
    public static final String DEAD_CUT = "cchc_dead_cut";

    /// Every topic of the suite begins with this; the outbox stores only what follows.
    public static final String TOPIC_PREFIX = "cchc.";

    private CloudEvents() {}
}
