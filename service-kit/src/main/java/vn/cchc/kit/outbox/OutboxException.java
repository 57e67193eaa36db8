package vn.cchc.kit.outbox;

/// The outbox could not be read or written; the cause says why.
public final class OutboxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutboxException(String message, Throwable cause) {
        super(message, cause);
    }
}
