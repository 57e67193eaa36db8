package vn.cchc.kit.event;

/// The record is not an event of the suite: it is dead-lettered, never retried.
public final class MalformedEventException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MalformedEventException(String reason) {
        super(reason);
    }
}
