package vn.cchc.kit.outbox;

/// A fact that no broker of the suite would take. It is refused with the change that would have caused it, because a
/// fact that is stored and never leaves holds up all that come after it.
public final class FactTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String type;

    FactTooLargeException(String type, long bytes) {
        super("A fact %s of %d bytes is larger than the %d that a record may hold"
                .formatted(type, bytes, Outbox.LARGEST_FACT));
        this.type = type;
    }

    public String type() {
        return type;
    }
}
