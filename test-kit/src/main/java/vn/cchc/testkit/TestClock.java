package vn.cchc.testkit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import vn.cchc.kit.time.SuiteTime;

/// A clock a test can set. Provide it in a service's tests with
/// `@Alternative @Priority(1) @Produces @ApplicationScoped Clock clock()` returning the shared [#instance()].
/// Until set it shows the real time.
public final class TestClock extends Clock {

    private static final TestClock INSTANCE = new TestClock();

    private volatile Instant fixed = Instant.MIN;

    private TestClock() {}

    public static TestClock instance() {
        return INSTANCE;
    }

    /// It is nine in the morning of that day from now on.
    public void setTo(LocalDate day) {
        fixed = day.atTime(9, 0).atZone(SuiteTime.ZONE).toInstant();
    }

    public void setTo(Instant instant) {
        fixed = Objects.requireNonNull(instant);
    }

    public void real() {
        fixed = Instant.MIN;
    }

    @Override
    public ZoneId getZone() {
        return SuiteTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(SuiteTime.ZONE) ? this : Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return fixed.equals(Instant.MIN) ? Instant.now() : fixed;
    }
}
