package vn.cchc.bench;

/// There is no figure: something did not answer, or not as it should.
public final class CannotMeasure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotMeasure(String message) {
        super(message);
    }

    public CannotMeasure(String message, Throwable cause) {
        super(message + ": " + cause, cause);
    }
}
