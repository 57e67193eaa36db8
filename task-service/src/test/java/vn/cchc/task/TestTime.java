package vn.cchc.task;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import vn.cchc.testkit.TestClock;

/// The clock of the service under test is the one tests set.
final class TestTime {

    private TestTime() {}

    @Produces
    @Alternative
    @Priority(1)
    @ApplicationScoped
    static Clock clock() {
        return TestClock.instance();
    }
}
