package vn.cchc.kit.inbox;

/// The inbox table could not be used; the cause says why and whether it passes.
final class InboxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InboxException(String message, Throwable cause) {
        super(message, cause);
    }
}
