package vn.cchc.launcher;

import java.io.PrintStream;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What people read: lines of progress with the seconds since the beginning, and refusals.
final class Terminal {
    private final PrintStream out;
    private final PrintStream err;
    private final long begin = System.nanoTime();

    Terminal(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    void line(String text) {
        out.println(text);
        out.flush();
    }

    /// `  12.3 s  kafka           ready after 2.1 s`
    void progress(String component, String what) {
        line("%7.1f s  %-15s %s".formatted(elapsed().toMillis() / 1000.0, component, what));
    }

    void error(@Nullable String text) {
        out.flush();
        err.println(text);
        err.flush();
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
