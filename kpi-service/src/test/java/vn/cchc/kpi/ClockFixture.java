package vn.cchc.kpi;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import vn.cchc.testkit.TestClock;

/// Lets tests set the day.
class ClockFixture {

    @Produces
    @Alternative
    @Priority(1)
    @ApplicationScoped
    Clock clock() {
        return TestClock.instance();
    }
}
