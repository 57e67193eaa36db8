package vn.cchc.launcher.process;

/// The suite, or a part of it, cannot do what was asked. The message is for people: what is wrong and what to do.
public final class LaunchFailure extends RuntimeException {

    public LaunchFailure(String message) {
        super(message);
    }

    public LaunchFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
