package vn.cchc.plan;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import vn.cchc.testkit.TestClock;

/// Lets tests choose the day; it is the real one until they do.
class TestTime {

    @Produces
    @Alternative
    @Priority(1)
    @ApplicationScoped
    Clock clock() {
        return TestClock.instance();
    }
}
